// Asks whether to log out, when a system cannot show that the person himself wants it.
import { joinUrl } from '../../dialect/parameters.ts';
import { say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { ownPaths } from '../own-paths.ts';
import type { Client } from '../platform-shape.ts';
import { layout, type PageFrame } from './layout.ts';

export interface LogoutConsentPage {
  readonly baseUrl: string;
  readonly client: Client | undefined;
  readonly pendingId: string;
}

const words = {
  title: text('确认退出登录', 'Log out?'),
  asks: text('请求退出的系统', 'System that asks'),
  text: text(
    '请求中没有当前用户的 id_token_hint，因此须由本人确认。确认后，浏览器与平台的会话结束。',
    'The request has no id_token_hint of who is logged in, so it is for you to say. If you agree, the session of this browser with the platform ends.',
  ),
  yes: text('退出登录', 'Log out'),
  hint: text('不想退出，关闭窗口即可。', 'To stay logged in, close this window.'),
};

export function logoutConsentPage(frame: PageFrame, { baseUrl, client, pendingId }: LogoutConsentPage): Html {
  const { language } = frame;
  const title = say(words.title, language);
  // Relative to the host the browser used: cookies of 127.0.0.1 and localhost are not shared.
  const action = new URL(joinUrl(baseUrl, ownPaths.logout)).pathname;
  const asks = client
    ? html`<p class="asks"><span class="muted">${say(words.asks, language)}</span><strong>${client.name ?? client.id}</strong></p>`
    : undefined;
  return layout(
    frame,
    title,
    html`<main class="narrow"><form class="card" method="post" action="${action}">
<h1>${title}</h1>${asks}<p>${say(words.text, language)}</p>
<input type="hidden" name="logout" value="${pendingId}">
<div class="foot"><p class="muted">${say(words.hint, language)}</p><button class="plain">${say(words.yes, language)}</button></div>
</form></main>`,
  );
}
