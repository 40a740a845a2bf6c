// The release page: what is selected in an original goes into the field for a further word.
const word = document.querySelector('input[name=word]');
if (word) {
  document.addEventListener('selectionchange', () => {
    const selected = getSelection();
    const text = selected.toString().trim();
    const from = selected.anchorNode?.parentElement?.closest('[data-original]');
    if (from && from.contains(selected.focusNode) && text.length > 1 && text.length <= 100 && !text.includes('\n')) word.value = text;
  });
}
