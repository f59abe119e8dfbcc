// The end of a logout that has nowhere to return to, or that first logs the browser out of other systems in frames.
import { say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { layout, type PageFrame } from './layout.ts';

export interface LoggedOutPage {
  /** Addresses of the systems' front-channel logout. */
  readonly frames: readonly string[];
  readonly returnTo: string | undefined;
}

const words = {
  title: text('已退出登录', 'You are logged out'),
  text: text(
    '浏览器与平台的会话已结束。各业务系统自己的会话由它们各自结束。',
    'The session of this browser with the platform has ended. Each system ends its own session itself.',
  ),
  hint: text(
    '系统没有给出已登记的返回地址，所以停在本页；可以关闭窗口。',
    'The system gave no registered return address, so you stay here; you may close this window.',
  ),
  leaving: text(
    '正在通知其他已登录的系统，随后返回。',
    'Telling the other systems you are logged in at, then going back.',
  ),
  back: text('返回系统', 'Go back to the system'),
};

/** Goes on when every frame has loaded. The address stands in the link, not in the script. */
const goOn = (nonce: string): Html =>
  html`<script nonce="${nonce}">addEventListener('load', function () { location.replace(document.getElementById('back').href); });</script>`;

export function loggedOutPage(frame: PageFrame, { frames, returnTo }: LoggedOutPage): Html {
  const { language, nonce } = frame;
  const title = say(words.title, language);
  const hint = say(returnTo === undefined ? words.hint : words.leaving, language);
  const back =
    returnTo === undefined
      ? undefined
      : html`<p><a id="back" href="${returnTo}">${say(words.back, language)}</a></p>${goOn(nonce)}`;
  return layout(
    frame,
    title,
    html`<main class="narrow"><article class="card"><span class="ok" aria-hidden="true">✓</span>
<h1>${title}</h1><p>${say(words.text, language)}</p><p class="muted">${hint}</p>${back}
${frames.map((source) => html`<iframe src="${source}" title="${title}" hidden></iframe>\n`)}</article></main>`,
  );
}
