// <section data-similar="/desk/similar"> inside a form: looks for similar recent reports a moment after one of the facts has changed,
// and when its button is pressed. Only the facts are sent, in the body.
for (const place of document.querySelectorAll('[data-similar]')) {
  const form = place.closest('form');
  const list = place.querySelector('[data-similar-list]');
  const facts = ['plates', 'place', 'accusedUnits', 'occurredAt', 'county'];
  let timer, asked = '';

  async function look(always) {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (facts.includes(name) && value.trim()) body.append(name, value);
    const telling = body.has('plates') || body.has('place') || (body.has('accusedUnits') && body.has('occurredAt'));
    if (!always && (!telling || body.toString() === asked)) {
      if (!telling) list.replaceChildren();
      return;
    }
    asked = body.toString();
    try {
      const answer = await fetch(place.dataset.similar, {
        method: 'POST', body, redirect: 'manual', credentials: 'same-origin',
        headers: { 'X-Requested-With': 'JavaScript', 'X-CSRF': form.elements.csrf.value },
      });
      if (answer.ok && asked === body.toString()) list.innerHTML = await answer.text();
    } catch { /* the form works without it */ }
  }
  form.addEventListener('input', (event) => {
    if (!facts.includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(look, 800);
  });
  place.querySelector('button').addEventListener('click', (event) => {
    event.preventDefault();
    look(true);
  });
}
