// The login page: which system asks, and the personas to log in as. One form, no script.
import { joinUrl } from '../../dialect/parameters.ts';
import { say, text } from '../../text.ts';
import type { Fault } from '../fault.ts';
import { type Html, html } from '../html.ts';
import { ownPaths } from '../own-paths.ts';
import type { Client, Persona } from '../platform-shape.ts';
import { faultsNotice } from './faults-notice.ts';
import { layout, type PageFrame } from './layout.ts';
import { personaButton } from './persona-button.ts';

export interface LoginPage {
  readonly baseUrl: string;
  readonly client: Client;
  readonly redirectUri: string;
  readonly personas: readonly Persona[];
  readonly faults: readonly Fault[];
  readonly pendingId: string;
  /** OIDC Core §3.1.2.1: whom the system expects. */
  readonly loginHint: string | undefined;
}

const words = {
  title: text('登录', 'Log in'),
  asks: text('请求登录的系统', 'System that asks'),
  pick: text('选择以谁的身份登录，无需密码', 'Choose whom to log in as; no password is needed'),
  people: text('测试人员', 'Test people'),
  back: text('登录后返回', 'Afterwards back to'),
  cancel: text('取消登录', 'Cancel'),
};

const identifiers = ['sub', 'preferred_username', 'email', 'phone_number'];

const isHinted = ({ id, claims }: Persona, hint: string | undefined): boolean =>
  hint !== undefined && (id === hint || identifiers.some((name) => claims[name] === hint));

export function loginPage(frame: PageFrame, page: LoginPage): Html {
  const { client, personas, loginHint } = page;
  const { language } = frame;
  const hinted = personas.filter((persona) => isHinted(persona, loginHint));
  const others = personas.filter((persona) => !hinted.includes(persona));
  // Relative to the host the browser used: cookies of 127.0.0.1 and localhost are not shared.
  const action = new URL(joinUrl(page.baseUrl, ownPaths.login)).pathname;
  const title = say(words.title, language);
  return layout(
    frame,
    title,
    html`<main>
${faultsNotice(page.faults, language)}
<form class="card" method="post" action="${action}">
<h1>${title}</h1>
<div class="what"><p class="asks"><span class="muted">${say(words.asks, language)}</span><strong>${client.name ?? client.id}</strong>${client.name === undefined ? undefined : html`<code>${client.id}</code>`}</p>
<p class="lead" id="pick">${say(words.pick, language)}</p></div>
<input type="hidden" name="login" value="${page.pendingId}">
<ul class="people" aria-label="${say(words.people, language)}">
${hinted.map((persona) => personaButton(persona, language, true))}${others.map((persona) => personaButton(persona, language, false))}</ul>
<div class="foot"><p class="muted">${say(words.back, language)} <code>${page.redirectUri}</code></p>
<button class="plain" name="cancel" value="yes">${say(words.cancel, language)}</button></div>
</form>
</main>`,
  );
}
