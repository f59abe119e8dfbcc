// The registered systems: where a login begins, and which addresses they may use.
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import type { Client } from '../../platform-shape.ts';
import { type Panel, section } from './panel.ts';

const words = {
  title: text('已登记的系统', 'Registered systems'),
  enter: text('登录此系统', 'Log in to it'),
  redirects: text('回调地址', 'Redirect URIs'),
  logouts: text('退出返回地址', 'Return addresses after logout'),
  none: text('没有', 'None'),
};

export function systemsSection({ context, language }: Panel): Html {
  const addresses = (label: string, list: readonly string[]) =>
    html`<dt>${label}</dt>${list.length > 0 ? list.map((one) => html`<dd><code>${one}</code></dd>`) : html`<dd>${say(words.none, language)}</dd>`}`;
  const system = ({ id, name, initiateLoginUri, redirectUris, postLogoutRedirectUris }: Client) =>
    html`<li><div class="head"><h3>${name ?? id}${name === undefined ? undefined : html` <code>${id}</code>`}</h3>
${initiateLoginUri === undefined ? undefined : html`<a class="strong" href="${initiateLoginUri}">${say(words.enter, language)}<span class="hidden"> ${name ?? id}</span></a>`}</div>
<dl>${addresses(say(words.redirects, language), redirectUris)}${addresses(say(words.logouts, language), postLogoutRedirectUris)}</dl></li>`;
  return section(
    'systems',
    say(words.title, language),
    html`<ul class="systems">${[...context.clients.values()].map(system)}</ul>`,
    'full',
  );
}
