// The conversation: Microsoft's Web Chat over our own Direct Line server.
import { hideBar, showBar } from './bar.js';
import { withinLimit } from './files.js';
import { cardLook, chatLook } from './look.js';
import { answers, postJson } from './server.js';

const online = 2, expired = 3, failed = 4, ended = 5;
const pingEvery = 3000;

export async function startChat(place, texts, page) {
  await loadScript('lib/webchat.js');
  watchSockets(texts);
  const visit = await postJson('api/webchat/token', {});
  const directLine = window.WebChat.createDirectLine({
    domain: new URL('v3/directline', location.href).href,
    token: visit.token,
    // A conversation that runs is gone on with, from its beginning; another one is started by the client.
    conversationId: visit.isStarted ? visit.conversationId : undefined,
    conversationStartProperties: { locale: texts.locale }
  });
  watch(directLine, texts);
  window.WebChat.renderWebChat(
    {
      directLine,
      store: window.WebChat.createStore({}, withinLimit(page.maxUploadBytes, texts)),
      locale: texts.locale,
      userID: visit.userId,
      username: texts.you,
      nonce: document.querySelector('meta[name=style-nonce]').content,
      styleOptions: chatLook(),
      adaptiveCardsHostConfig: cardLook()
    },
    place);
  return visit;
}

function loadScript(path) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = resolve;
    script.onerror = () => reject(new Error(path));
    document.head.append(script);
  });
}

function watch(directLine, texts) {
  directLine.connectionStatus$.subscribe(status => {
    if (status === online) hideBar();
    if (status === expired) comeBack(texts, texts.expired);
    if (status === ended) comeBack(texts, texts.ended);
    if (status === failed) waitForServer(texts, () => false);
  });
}

// The client tells nobody that its socket broke, and takes up to 20 seconds between its tries. So the page listens itself,
// and a server that is back is found sooner by asking it.
function watchSockets(texts) {
  let opened = 0;
  window.WebSocket = class extends WebSocket {
    constructor(...parameters) {
      super(...parameters);
      this.addEventListener('open', () => {
        opened += 1;
        hideBar();
      });
      this.addEventListener('close', () => {
        const before = opened;
        waitForServer(texts, () => opened > before);
      });
    }
  };
}

async function waitForServer(texts, isOver) {
  let wasAway = false;
  while (true) {
    await new Promise(resolve => setTimeout(resolve, pingEvery));
    const isBack = await answers('api/page');
    if (isOver()) return;
    if (isBack && wasAway) return comeBack(texts, texts.failed);
    if (isBack) continue;
    wasAway = true;
    showBar(texts.away);
  }
}

// A reload brings the whole history back; it waits for a press while something half written would be lost.
function comeBack(texts, why) {
  const draft = document.querySelector('#chat textarea, #chat input[type=text]');
  if (draft?.value) showBar(why, texts.reconnect, () => location.reload());
  else location.reload();
}
