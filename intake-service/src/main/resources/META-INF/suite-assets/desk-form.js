// The desk's forms: the first field is ready to type in, Alt+Enter sends, and nothing is sent into an expired sign-in: the
// draft is saved first, and only when that went well does the form go.
const form = document.querySelector('form[data-desk-form]');
if (form) {
  const state = form.querySelector('[data-autosave-state]');
  if (!document.querySelector('[data-error-summary]')) {
    const first = form.querySelector(form.dataset.first ?? '[name=narrative]');
    first.focus();
    if (first.tagName === 'TEXTAREA') first.setSelectionRange(first.value.length, first.value.length);
  }
  addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'Enter') {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  let sure = false;
  form.addEventListener('submit', async (event) => {
    // a button that only looks something up sends nothing that could be lost
    if (sure || event.defaultPrevented || event.submitter?.formTarget === '_blank') return;
    event.preventDefault();
    const by = event.submitter;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body, redirect: 'manual', credentials: 'same-origin',
        headers: { 'X-Requested-With': 'JavaScript', 'X-CSRF': form.elements.csrf.value, Accept: 'application/json' },
      });
      if (answer.status === 401 || answer.status === 499 || answer.type === 'opaqueredirect') {
        const link = document.createElement('a');
        link.href = form.dataset.signInAt;
        link.target = '_blank';
        link.rel = 'noopener';
        link.textContent = form.dataset.signIn;
        state.replaceChildren(form.dataset.signedOut, ' ', link);
        link.focus();
        return;
      }
    } catch {
      state.textContent = form.dataset.failed;
      return;
    }
    sure = true;
    form.requestSubmit(by);
  });
}
