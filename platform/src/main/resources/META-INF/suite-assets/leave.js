// "Leave quickly": replaces this page in the history, by the link or by three presses of Esc.
const link = document.querySelector('[data-leave]');
if (link) {
  const leave = () => location.replace(link.href);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.body.hidden = true;
    leave();
  });
  let presses = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const now = Date.now();
    presses = [...presses.filter((at) => now - at < 2000), now];
    if (presses.length >= 3) leave();
  });
}
