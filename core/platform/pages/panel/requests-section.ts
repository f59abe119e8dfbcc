// The last requests, and what was wrong in each; a small script keeps the list fresh, a button does it without.
import { joinUrl } from '../../../dialect/parameters.ts';
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import { ownPaths } from '../../own-paths.ts';
import type { SeenRequest } from '../../seen-request.ts';
import { endpointName, operationButton, type Panel, section } from './panel.ts';

const words = {
  title: text('最近的请求', 'Last requests'),
  none: text('还没有收到请求。', 'No request has come yet.'),
  time: text('时间', 'Time'),
  request: text('请求', 'Request'),
  answer: text('应答', 'Answer'),
  parameters: text('参数名', 'Parameters'),
  problem: text('问题', 'What was wrong'),
  noAnswer: text('没有', 'None'),
  fine: text('无', 'Nothing'),
  struck: text('模拟：', 'Simulated: '),
  reload: text('刷新', 'Reload'),
  clear: text('清空', 'Clear'),
};

const most = 20;

/** Waits at the control interface for the next request, and replaces the list; gives up when the platform has gone. */
const script = html`
(async () => {
  const seen = () => document.getElementById('seen');
  for (;;) {
    const wanted = { after: seen().dataset.last, within: 30000 };
    const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) };
    const answer = await fetch(seen().dataset.expect, call);
    if (answer.status === 408) continue;
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
    const fresh = page.getElementById('seen');
    seen().dataset.last = fresh.dataset.last;
    seen().replaceChildren(...fresh.children);
  }
})().catch(() => undefined);
`;

export function requestsSection(panel: Panel): Html {
  const { context, language, nonce } = panel;
  const t = (key: keyof typeof words): string => say(words[key], language);
  const row = ({ at, endpoint, method, status, parameters, problem, struck = [] }: SeenRequest): Html =>
    html`<tr class="${problem ? 'wrong' : ''}"><td><time>${new Date(at).toISOString().slice(11, 19)}</time></td>
<th scope="row">${method} ${endpointName(endpoint, language)}</th><td>${status === 0 ? t('noAnswer') : status}</td>
<td>${parameters.map((name) => html`<code>${name}</code> `)}</td>
<td>${problem ? html`<strong>${say(problem, language)}</strong>` : t('fine')}${struck.length > 0 ? html`<br><small>${t('struck')}${struck.join(', ')}</small>` : undefined}</td></tr>`;
  const expectCall = new URL(joinUrl(context.baseUrl, `${ownPaths.control}/expect`)).pathname;
  const requests = context.requests().slice(-most).reverse();
  const columns = (['time', 'request', 'answer', 'parameters', 'problem'] as const).map(
    (key) => html`<th scope="col">${t(key)}</th>`,
  );
  const list =
    requests.length === 0
      ? html`<p class="muted">${t('none')}</p>`
      : html`<table><thead><tr>${columns}</tr></thead><tbody>${requests.map(row)}</tbody></table>`;
  return section(
    'requests',
    t('title'),
    html`<div class="scroll" id="seen" data-last="${context.requests().at(-1)?.id ?? 'r0'}" data-expect="${expectCall}" role="group" aria-labelledby="requests" tabindex="0">${list}</div>
<div class="buttons"><form method="get"><button class="plain">${t('reload')}</button></form>${operationButton(panel, 'clear-requests', 'requests', t('clear'))}</div>
<script nonce="${nonce}">${script}</script>`,
    'full',
  );
}
