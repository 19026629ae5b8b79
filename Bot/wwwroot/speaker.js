// In a demonstration the visitor may try how the bot talks with others: whom they choose is who speaks, in a new conversation.
import { showBar } from './bar.js';
import { postJson } from './server.js';

const choice = document.getElementById('speaker');

export function offerSpeakers(texts, speakers, officer) {
  if (speakers.length === 0) return;
  document.getElementById('speaker-label').textContent = texts.speakAs;
  document.getElementById('speaker-hint').textContent = texts.speakerHint;
  choice.replaceChildren(new Option(texts.visitor, ''), ...speakers.map(named));
  choice.value = officer ?? '';
  choice.addEventListener('change', () => speakAs(choice.value, officer, texts));
  document.getElementById('speaker-place').hidden = false;
}

function named({ id, name }) {
  const option = new Option(name, id);
  option.lang = 'zh-Hans';
  return option;
}

async function speakAs(chosen, before, texts) {
  choice.disabled = true;
  try {
    await postJson('api/webchat/speaker', { officer: chosen || null });
    location.reload();
  } catch (error) {
    console.error(error);
    choice.value = before ?? '';
    choice.disabled = false;
    showBar(texts.failed, texts.reconnect, () => location.reload());
  }
}
