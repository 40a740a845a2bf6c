// <div data-files="/report/files" data-key="FORM KEY" data-most data-largest data-…words> with <input type=file> and <ul>: sends each
// chosen file by itself, with its progress, again after a lost connection under the same id, and takes it out on request.
// Without script the files go with the form. With data-order="scan" the files have an order, which goes with the form as hidden
// fields of that name, and each can be moved up and down.
for (const field of document.querySelectorAll('[data-files]')) {
  const input = field.querySelector('input[type=file]');
  const list = field.querySelector('ul');
  const state = field.querySelector('[data-files-state]');
  const form = input.form;
  const words = field.dataset;
  const queue = [];
  let busy = false;

  const headers = (request, name) => {
    request.setRequestHeader('X-Requested-With', 'JavaScript');
    request.setRequestHeader('X-CSRF', form.elements.csrf.value);
    request.setRequestHeader('X-Form-Key', form.elements.key.value);
    request.setRequestHeader('Accept', 'application/json');
    if (name) request.setRequestHeader('X-File-Name', encodeURIComponent(name.toWellFormed?.() ?? name));
  };
  const size = (bytes) => (bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`);
  const button = (text, label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn-link';
    made.textContent = text;
    if (label) made.setAttribute('aria-label', `${text} ${label}`);
    made.addEventListener('click', act);
    return made;
  };
  const move = (row, by) => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row); else other.after(row);
    row.querySelector(`button[data-by="${by}"]`).focus();
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const mover = (row, by, name) => {
    const made = button(by < 0 ? words.up : words.down, name, () => move(row, by));
    made.dataset.by = by;
    return made;
  };
  const say = (item, text, kind) => {
    item.state.textContent = text;
    item.row.className = kind ?? '';
  };

  function rowOf(name) {
    const row = document.createElement('li');
    const shown = document.createElement('span');
    shown.className = 'file-name';
    shown.textContent = name;
    const at = document.createElement('span');
    at.className = 'file-state';
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', name);
    row.append(shown, ' ', at, bar);
    list.append(row);
    list.hidden = false;
    return { row, state: at, bar };
  }
  function drop(item, id) {
    if (id) {
      const request = new XMLHttpRequest();
      request.open('DELETE', `${words.files}/${id}`);
      headers(request);
      request.send();
    }
    item.remove();
    list.hidden = !list.children.length;
    input.focus();
  }
  function fail(item, text, again) {
    item.bar.hidden = true;
    say(item, text, 'file-wrong');
    item.row.querySelectorAll('button').forEach((b) => b.remove());
    if (again) item.row.append(button(words.retry, item.file.name, () => { item.tries = 0; queue.push(item); next(); }));
    item.row.append(button(words.remove, item.file.name, () => drop(item.row)));
  }
  function next() {
    const item = busy ? undefined : queue.shift();
    if (!item) return;
    busy = true;
    item.row.querySelectorAll('button').forEach((b) => b.remove());
    item.bar.hidden = false;
    const request = new XMLHttpRequest();
    request.open('PUT', `${words.files}/${item.id}`);
    headers(request, item.file.name);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => {
      if (!event.lengthComputable) return;
      item.bar.value = event.loaded / event.total;
      say(item, words.uploading.replace('{percent}', Math.floor(100 * event.loaded / event.total)));
    });
    request.addEventListener('load', () => settle(item, request));
    request.addEventListener('error', () => lost(item));
    request.send(item.file);
  }
  function settle(item, request) {
    busy = false;
    if (request.status === 200) {
      // the id of a file with the same content, where that was sent before
      const kept = answered(request) ?? item.id;
      if (list.querySelector(`[data-file="${kept}"]`)) {
        drop(item.row);
        next();
        return;
      }
      item.row.dataset.file = kept;
      item.bar.hidden = true;
      say(item, `${size(item.file.size)} · ${words.done}`, 'file-done');
      if (words.order) {
        const place = document.createElement('input');
        place.type = 'hidden';
        place.name = words.order;
        place.value = kept;
        item.row.append(place, mover(item.row, -1, item.file.name), mover(item.row, 1, item.file.name));
      }
      item.row.append(button(words.remove, item.file.name, () => drop(item.row, kept)));
    } else if (request.status === 400) {
      let text = words.failed;
      try { text = JSON.parse(request.responseText).violations[0].message; } catch { /* the general words stay */ }
      fail(item, text, false);
    } else {
      fail(item, words.failed, true);
    }
    next();
  }
  function answered(request) {
    try { return JSON.parse(request.responseText).id; } catch { return undefined; }
  }
  function lost(item) {
    busy = false;
    item.tries += 1;
    if (item.tries > 4) {
      fail(item, words.failed, true);
      next();
      return;
    }
    say(item, words.retrying);
    queue.unshift(item);
    setTimeout(next, 1000 * 2 ** item.tries);
  }

  for (const plain of list.querySelectorAll('button[name]')) {
    const row = plain.closest('li');
    plain.replaceWith(mover(row, plain.name === 'up' ? -1 : 1, row.querySelector('.file-name').textContent));
  }
  for (const box of list.querySelectorAll('input[type=checkbox]')) {
    const row = box.closest('li');
    const name = row.querySelector('.file-name').textContent;
    box.closest('label').replaceWith(button(words.remove, name, () => drop(row, row.dataset.file)));
  }
  input.addEventListener('change', () => {
    for (const file of input.files) {
      const item = { ...rowOf(file.name), file, id: crypto.randomUUID?.() ?? id(), tries: 0 };
      const kept = list.querySelectorAll('li:not(.file-wrong)').length;
      if (file.size > Number(words.largest)) fail(item, words.tooLarge, false);
      else if (kept > Number(words.most)) fail(item, words.tooMany, false);
      else queue.push(item);
    }
    input.value = '';
    next();
  });
  form.addEventListener('submit', (event) => {
    state.textContent = '';
    if (!busy && !queue.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    state.textContent = words.wait;
    state.scrollIntoView({ block: 'center' });
  }, true);
  addEventListener('beforeunload', (event) => { if (busy || queue.length) event.preventDefault(); });

  // without a secure context (plain http by address) there is no randomUUID
  function id() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
