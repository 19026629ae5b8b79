// The conversation: Microsoft's Web Chat over our own Direct Line server.
import { hideBar, showBar } from './bar.js';
import { cardLook, chatLook } from './look.js';
import { answers, postJson } from './server.js';

const connecting = 1, online = 2, expired = 3, failed = 4, ended = 5;
const pingEvery = 3000;

export async function startChat(place, texts) {
  await loadScript('lib/webchat.js');
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
      locale: texts.locale,
      userID: visit.userId,
      username: texts.you,
      nonce: document.querySelector('meta[name=style-nonce]').content,
      styleOptions: chatLook(),
      adaptiveCardsHostConfig: cardLook()
    },
    place);
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
  let status = 0;
  let wasOnline = false;
  directLine.connectionStatus$.subscribe(now => {
    status = now;
    if (now === online) {
      wasOnline = true;
      hideBar();
    }
    if (now === connecting && wasOnline) waitForServer(texts, () => status !== connecting);
    if (now === expired) comeBack(texts, texts.expired);
    if (now === ended) comeBack(texts, texts.ended);
    if (now === failed) waitForServer(texts, () => false);
  });
}

// The client waits up to 20 seconds between its tries; a server that is back is found sooner by asking it.
async function waitForServer(texts, isOver) {
  let wasAway = false;
  while (!isOver()) {
    await new Promise(resolve => setTimeout(resolve, pingEvery));
    if (isOver()) return;
    if (!await answers('api/page')) {
      wasAway = true;
      showBar(texts.away);
    } else if (wasAway) {
      return comeBack(texts, texts.failed);
    } else {
      wasAway = true;
    }
  }
}

// A reload brings the whole history back; it waits for a press while something half written would be lost.
function comeBack(texts, why) {
  const draft = document.querySelector('#chat textarea, #chat input[type=text]');
  if (draft?.value) showBar(why, texts.reconnect, () => location.reload());
  else location.reload();
}
