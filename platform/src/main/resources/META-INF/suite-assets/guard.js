// <form data-guard="/leads" data-sign-in-at="/leads/ID" data-expired="登录已过期…" data-sign-in="在新窗口登录" data-not-sent="暂时无法提交…">
// with <p data-guard-state role="alert" hidden>: asks for a page of the same service first, since what is sent into an
// expired sign-in is lost.
for (const form of document.querySelectorAll('form[data-guard]')) {
  const state = form.querySelector('[data-guard-state]');
  let sure = false;
  form.addEventListener('submit', async (event) => {
    if (sure) return;
    event.preventDefault();
    const pressed = event.submitter;
    state.hidden = true;
    try {
      const answer = await fetch(form.dataset.guard, {
        method: 'HEAD', redirect: 'manual', credentials: 'same-origin', cache: 'no-store', headers: { 'X-Requested-With': 'JavaScript' },
      });
      if (answer.status === 401 || answer.status === 499 || answer.type === 'opaqueredirect') {
        const link = document.createElement('a');
        link.href = form.dataset.signInAt;
        link.target = '_blank';
        link.rel = 'noopener';
        link.textContent = form.dataset.signIn;
        state.replaceChildren(form.dataset.expired, ' ', link);
        state.hidden = false;
        link.focus();
        return;
      }
    } catch {
      state.textContent = form.dataset.notSent;
      state.hidden = false;
      return;
    }
    sure = true;
    form.requestSubmit(pressed);
    sure = false;
  });
}
