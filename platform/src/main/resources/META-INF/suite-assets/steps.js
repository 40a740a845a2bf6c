// <form data-steps data-next="下一步" data-back="上一步" data-of="第 {n} 步，共 {m} 步"> with <fieldset data-step="发生了什么">…:
// one at a time. Without script the form is one page. Opens at the first step that has an error; goes on when nothing that
// must be there is missing (missing.js), said with data-error-prefix="错误：" for who listens.
import { complain } from './missing.js';

for (const form of document.querySelectorAll('form[data-steps]')) {
  const steps = [...form.querySelectorAll('fieldset[data-step]')];
  const submit = form.querySelector('[data-submit]');
  if (steps.length < 2) continue;
  let current = Math.max(0, steps.findIndex((step) => step.querySelector('[aria-invalid],.field-error')));

  const trail = document.createElement('ol');
  trail.className = 'trail';
  trail.append(...steps.map((step) => {
    const item = document.createElement('li');
    item.textContent = step.dataset.step;
    return item;
  }));
  form.classList.add('js-steps');
  form.prepend(trail);

  const where = document.createElement('p');
  where.className = 'visually-hidden';
  where.setAttribute('role', 'status');
  form.prepend(where);

  const button = (words, kind, go) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = `btn btn-${kind}`;
    made.textContent = words;
    made.addEventListener('click', go);
    return made;
  };
  const back = button(form.dataset.back, 'outline-secondary', () => show(current - 1, true));
  const next = button(form.dataset.next, 'primary', () => forward());
  (submit?.parentElement ?? form).prepend(back, next);

  function show(index, move) {
    current = Math.min(Math.max(index, 0), steps.length - 1);
    steps.forEach((step, i) => { step.hidden = i !== current; });
    [...trail.children].forEach((item, i) => {
      item.className = i < current ? 'done' : '';
      if (i === current) item.setAttribute('aria-current', 'step'); else item.removeAttribute('aria-current');
    });
    back.hidden = current === 0;
    next.hidden = current === steps.length - 1;
    if (submit) submit.hidden = current !== steps.length - 1;
    where.textContent = form.dataset.of.replace('{n}', current + 1).replace('{m}', steps.length);
    if (move) {
      const heading = steps[current].querySelector('legend,h2') ?? steps[current];
      heading.tabIndex = -1;
      heading.focus();
      form.scrollIntoView({ block: 'start' });
    }
  }

  function forward() {
    if (!complain(steps[current], form.dataset.errorPrefix)) show(current + 1, true);
  }

  // A link of the error summary may point into a hidden step.
  addEventListener('hashchange', () => reveal(location.hash));
  for (const link of document.querySelectorAll('[data-error-summary] a')) {
    link.addEventListener('click', () => reveal(link.hash));
  }
  function reveal(hash) {
    const target = hash && document.getElementById(hash.slice(1));
    const index = target ? steps.findIndex((step) => step.contains(target)) : -1;
    if (index >= 0) { show(index, false); target.focus(); }
  }
  // Enter in a line of text goes on instead of sending half a form.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input') && current < steps.length - 1) {
      event.preventDefault();
      forward();
    }
  });
  show(current, false);
}
document.querySelector('[data-error-summary]')?.focus();
for (const area of document.querySelectorAll('[data-counter]')) {
  const most = Number(area.dataset.counter);
  const said = document.createElement('div');
  said.className = 'counter';
  area.after(said);
  const count = () => {
    const now = [...area.value].length;
    said.textContent = `${now} / ${most}`;
    said.classList.toggle('over', now > most);
  };
  area.addEventListener('input', count);
  count();
}
