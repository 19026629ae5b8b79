// A file that the server would refuse is left out before it is sent; Web Chat itself would only say that sending failed.
import { hideBar, showBar } from './bar.js';

const chosen = 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS';
const megabyte = 1024 * 1024;

export function withinLimit(bytes, texts) {
  const fits = ({ blob }) => blob.size <= bytes;
  return () => next => action => {
    if (action.type !== chosen || action.payload.attachments.every(fits)) return next(action);
    showBar(texts.fileTooLarge.replace('{limit}', Math.floor(bytes / megabyte)), texts.understood, hideBar);
    return next({ ...action, payload: { attachments: action.payload.attachments.filter(fits) } });
  };
}
