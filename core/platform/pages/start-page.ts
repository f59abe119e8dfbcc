// The start page for people: what this platform is, its addresses, systems, personas and last requests.
import type { Json } from '../../dialect/message.ts';
import { say, type Text, text } from '../../text.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { faultsNotice } from './faults-notice.ts';
import { layout, type PageFrame } from './layout.ts';

const words = {
  title: text('平台概览', 'Overview'),
  running: text(
    '平台正在运行。在业务系统的配置里把平台地址填为：',
    'The platform is running. In the configuration of your system, its address is:',
  ),
  endpoints: text('端点', 'Endpoints'),
  authorize: text('授权', 'Authorize'),
  token: text('令牌', 'Token'),
  userinfo: text('用户信息', 'User information'),
  logout: text('退出', 'Logout'),
  discovery: text('发现文档', 'Discovery'),
  jwks: text('公钥', 'Keys'),
  systems: text('已登记的系统', 'Registered systems'),
  system: text('系统', 'System'),
  enter: text('进入系统', 'Enter the system'),
  redirects: text('回调地址', 'Redirect URIs'),
  logouts: text('退出返回地址', 'Return addresses after logout'),
  people: text('测试人员', 'Test people'),
  name: text('姓名', 'Name'),
  use: text('用途', 'Good for'),
  requests: text('最近的请求', 'Last requests'),
  noRequests: text('还没有收到请求。', 'No request has come yet.'),
  endpoint: text('端点', 'Endpoint'),
  answer: text('应答', 'Answer'),
  problem: text('问题', 'Problem'),
  none: text('没有', 'None'),
} satisfies Record<string, Text>;

const shown = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function startPage(frame: PageFrame, context: Context): Html {
  const { language } = frame;
  const t = (key: keyof typeof words): string => say(words[key], language);
  const columns = (...keys: (keyof typeof words)[]) =>
    html`<thead><tr>${keys.map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>`;
  const section = (heading: keyof typeof words, content: Html) =>
    html`<section class="card" aria-labelledby="${heading}"><h2 id="${heading}">${t(heading)}</h2><div class="scroll">${content}</div></section>`;
  const codes = (addresses: readonly string[]) =>
    addresses.length > 0 ? addresses.map((address) => html`<code>${address}</code><br>`) : t('none');

  const link = (address: string | undefined, name: string | undefined): Html | undefined => {
    if (address !== undefined) return html`<a href="${address}">${name ?? t('enter')}</a><br>`;
    return name === undefined ? undefined : html`${name}<br>`;
  };

  const endpoints = Object.entries(context.endpoints).map(
    ([id, address]) =>
      html`<tr><th scope="row">${t(id as keyof typeof words)}</th><td><code>${address}</code></td></tr>`,
  );
  const systems = [...context.clients.values()].map(
    ({ id, name, initiateLoginUri, redirectUris, postLogoutRedirectUris }) =>
      html`<tr><th scope="row">${link(initiateLoginUri, name)}<code>${id}</code></th><td>${codes(redirectUris)}</td><td>${codes(postLogoutRedirectUris)}</td></tr>`,
  );
  const people = context.personas.map(
    ({ id, title, claims }) =>
      html`<tr><th scope="row">${shown(claims['name'])}<br><code>${id}</code></th><td>${say(title, language)}</td></tr>`,
  );
  const requests = context
    .requests()
    .filter(({ endpoint }) => endpoint !== 'start' && endpoint !== 'unknown')
    .slice(-12)
    .reverse()
    .map(
      ({ endpoint, method, status, problem }) =>
        html`<tr><th scope="row">${method} ${endpoint}</th><td>${status === 0 ? t('none') : status}</td><td>${problem ? say(problem, language) : ''}</td></tr>`,
    );

  return layout(
    frame,
    t('title'),
    html`<main>
<article class="card"><h1>${say(context.profile.title, language)}</h1><p class="lead">${say(context.profile.description, language)}</p>
<p>${t('running')} <code>${context.baseUrl}</code></p></article>
${faultsNotice(context.faults(), language)}
${section('endpoints', html`<table><tbody>${endpoints}</tbody></table>`)}
${section('systems', html`<table>${columns('system', 'redirects', 'logouts')}<tbody>${systems}</tbody></table>`)}
${section('people', html`<table>${columns('name', 'use')}<tbody>${people}</tbody></table>`)}
${section('requests', requests.length > 0 ? html`<table>${columns('endpoint', 'answer', 'problem')}<tbody>${requests}</tbody></table>` : html`<p class="muted">${t('noRequests')}</p>`)}
</main>`,
  );
}
