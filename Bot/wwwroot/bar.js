// The line under the header that says what is wrong and offers a way out.
const bar = document.getElementById('bar');
const words = document.getElementById('bar-text');
const button = document.getElementById('bar-button');

export function showBar(text, label, act) {
  words.textContent = text;
  button.hidden = !label;
  button.textContent = label ?? '';
  button.onclick = act ?? null;
  bar.hidden = false;
}

export function hideBar() {
  bar.hidden = true;
}
