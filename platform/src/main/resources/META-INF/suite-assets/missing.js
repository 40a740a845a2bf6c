// <div class="field" data-missing="请写明…">: says so beside the field when it is empty, as an answer of the server would,
// and takes it back once something stands there.
const CONTROLS = 'input, textarea, select';
const isEmpty = (field) => [...field.querySelectorAll(CONTROLS)]
  .every((control) => (/radio|checkbox/.test(control.type) ? !control.checked : !control.value.trim()));

/** Marks what is missing in the step and goes to the first of it; whether there is any. */
export function complain(step, prefix) {
  const missing = [...step.querySelectorAll('[data-missing]')].filter(isEmpty);
  missing.forEach((field) => mark(field, prefix));
  missing[0]?.querySelector(CONTROLS).focus();
  return missing.length > 0;
}

function mark(field, prefix) {
  if (field.querySelector('.field-error')) return;
  const control = field.querySelector(CONTROLS);
  const said = document.createElement('p');
  said.className = 'field-error';
  said.id = `${control.id}-error`;
  const sign = document.createElement('span');
  sign.className = 'sign';
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = '!';
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden';
  spoken.textContent = prefix;
  said.append(sign, spoken, field.dataset.missing);
  (control.closest('.choice') ?? control).before(said);

  const owner = field.matches('fieldset') ? field : control;
  const described = owner.getAttribute('aria-describedby');
  owner.setAttribute('aria-describedby', `${described ?? ''} ${said.id}`.trim());
  if (owner === control) control.setAttribute('aria-invalid', 'true');
  field.classList.add('field-wrong');
  const heal = () => {
    if (isEmpty(field)) return;
    field.removeEventListener('input', heal);
    said.remove();
    field.classList.remove('field-wrong');
    control.removeAttribute('aria-invalid');
    if (described) owner.setAttribute('aria-describedby', described); else owner.removeAttribute('aria-describedby');
  };
  field.addEventListener('input', heal);
}
