// <button type="button" hidden data-copy="#number" data-done="已复制">, <button type="button" hidden data-print>:
// shown only where they work; the words said afterwards are announced.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const words = button.textContent;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const texts = [...document.querySelectorAll(button.dataset.copy)].map((e) => e.textContent.trim());
    await navigator.clipboard.writeText(texts.join('\n'));
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 3000);
  });
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
