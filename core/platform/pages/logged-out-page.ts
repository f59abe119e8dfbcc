// The end of a logout that has nowhere to return to.
import { say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { layout, type PageFrame } from './layout.ts';

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
};

export function loggedOutPage(frame: PageFrame): Html {
  const { language } = frame;
  const title = say(words.title, language);
  return layout(
    frame,
    title,
    html`<main class="narrow"><article class="card"><span class="ok" aria-hidden="true">✓</span>
<h1>${title}</h1><p>${say(words.text, language)}</p><p class="muted">${say(words.hint, language)}</p></article></main>`,
  );
}
