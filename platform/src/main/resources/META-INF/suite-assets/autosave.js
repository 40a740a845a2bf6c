// <form data-autosave="/desk/calls/drafts/ID" data-saving="正在保存…" data-saved="已保存" data-failed="暂未保存，将自动重试"
//   data-signed-out="登录已过期，内容仍在本页：" data-sign-in="在新窗口登录"> with <p data-autosave-state role="status">:
// posts the form a moment after typing stops. What is typed never leaves this page's memory but for our own server.
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const state = form.querySelector('[data-autosave-state]');
  const words = form.dataset;
  let timer, running = false, dirty = false, out = false, wait = 2000;

  const say = (text, link) => {
    if (!state) return;
    state.textContent = text;
    if (link) {
      const away = document.createElement('a');
      away.href = link;
      away.target = '_blank';
      away.rel = 'noopener';
      away.textContent = words.signIn;
      state.append(' ', away);
    }
  };
  const later = (ms) => { clearTimeout(timer); timer = setTimeout(save, ms); };

  async function save() {
    timer = undefined;
    if (running || !dirty) return;
    running = true;
    dirty = false;
    // the way to the sign-in stays as it is, or it would lose the focus at every try
    if (!out) say(words.saving);
    try {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
      const answer = await fetch(words.autosave, {
        method: 'POST', body, redirect: 'manual', credentials: 'same-origin',
        headers: { 'X-Requested-With': 'JavaScript', 'X-CSRF': form.elements.csrf.value, Accept: 'application/json' },
      });
      if (answer.ok) {
        wait = 2000;
        out = false;
        say(`${words.saved} ${new Date().toTimeString().slice(0, 5)}`);
      } else if (answer.status === 401 || answer.status === 499 || answer.type === 'opaqueredirect') {
        dirty = true;
        if (!out) say(words.signedOut, words.signInAt ?? location.pathname);
        out = true;
        later(15000);
      } else {
        again();
      }
    } catch {
      again();
    }
    running = false;
    if (dirty && !timer) later(2000);
  }
  function again() {
    dirty = true;
    out = false;
    say(words.failed);
    wait = Math.min(wait * 2, 60000);
    later(wait);
  }
  form.addEventListener('input', () => { dirty = true; later(1500); });
  addEventListener('focus', () => { if (dirty) later(300); });
  // heard last: a form that another script held back is still to be saved
  addEventListener('submit', (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    dirty = false;
    clearTimeout(timer);
  });
  addEventListener('beforeunload', (event) => { if (dirty) event.preventDefault(); });
}
