// The recipe of the page: words, what stands around the conversation, then the conversation.
import { startChat } from './chat.js';
import { fetchJson, postJson } from './server.js';
import { showBar } from './bar.js';
import { offerSpeakers } from './speaker.js';
import { loadTexts } from './texts.js';

const byId = id => document.getElementById(id);

async function start() {
  const texts = await loadTexts();
  const page = await fetchJson('api/page');
  showSurroundings(texts, page);
  if (!page.hasWebChat) return showMissing(texts);
  const visit = await startChat(byId('chat'), texts, page);
  offerSpeakers(texts, page.speakers, visit.officer);
  offerNewChat(texts);
}

function showSurroundings(texts, page) {
  document.documentElement.lang = texts.language;
  document.title = texts.title;
  byId('chat').setAttribute('aria-label', texts.chat);
  byId('notice-title').textContent = page.title ?? '';
  byId('notice-number').textContent = page.documentNumber ?? '';
  if (!page.title) byId('notice').textContent = texts.noNotice;
  if (page.demoToday) {
    byId('demo-text').textContent = texts.demo.replace('{day}', longDate(page.demoToday, texts.locale));
    byId('demo').hidden = false;
  }
}

function longDate(day, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function showMissing(texts) {
  const note = document.createElement('div');
  note.className = 'note';
  note.append(element('h2', texts.missingTitle), element('p', texts.missing), element('code', 'dotnet run --project Bot'));
  byId('chat').replaceChildren(note);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function offerNewChat(texts) {
  const button = byId('new-chat');
  button.textContent = texts.newChat;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await postJson('api/webchat/token', { new: true });
    location.reload();
  });
}

start().catch(error => {
  console.error(error);
  // The words may be what could not be loaded, so these stand here.
  showBar('连接失败，请稍后刷新。 Could not connect; please reload later.', '↻', () => location.reload());
});
