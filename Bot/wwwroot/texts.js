// The words of the page in the first language of the browser that there are words for.
import { fetchJson } from './server.js';

const known = [['zh', 'zh-Hans'], ['en', 'en']];

export function loadTexts() {
  return fetchJson(`texts/${language()}.json`);
}

function language() {
  for (const wanted of navigator.languages ?? [navigator.language]) {
    const found = known.find(([prefix]) => wanted.toLowerCase().split('-')[0] === prefix);
    if (found) return found[1];
  }
  return 'zh-Hans';
}
