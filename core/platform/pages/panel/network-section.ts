// What the network does to the endpoints.
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import type { Condition } from '../../network-conditions.ts';
import {
  checkbox,
  endpointName,
  labelled,
  numberInput,
  operationButton,
  operationForm,
  type Panel,
  section,
  select,
  timesLeft,
} from './panel.ts';

const words = {
  title: text('网络', 'Network'),
  fine: text('所有端点即时应答。', 'Every endpoint answers at once.'),
  endpoint: text('端点', 'Endpoint'),
  latency: text('延迟（毫秒）', 'Delay (ms)'),
  status: text('固定状态码（500–599）', 'Fixed status (500–599)'),
  reset: text('断开连接', 'Break the connection'),
  requests: text('限流：请求数', 'Rate limit: requests'),
  seconds: text('每多少秒', 'in how many seconds'),
  times: text('次数（空为一直）', 'Times (empty: for ever)'),
  set: text('应用', 'Apply'),
  clear: text('全部恢复正常', 'Clear all'),
};

export function networkSection(panel: Panel): Html {
  const { context, language, endpoints } = panel;
  const conditions = context.network.list();
  const told = ({ latency, status, reset, limit, times }: Condition): string =>
    [
      latency ? `${latency} ms` : '',
      reset ? say(words.reset, language) : '',
      status === undefined ? '' : String(status),
      limit
        ? say(
            text(`${limit.seconds} 秒内 ${limit.requests} 次`, `${limit.requests} in ${limit.seconds} s`),
            language,
          )
        : '',
      timesLeft(times, language),
    ]
      .filter(Boolean)
      .join(' · ');
  const state =
    conditions.length === 0
      ? html`<p class="state">${say(words.fine, language)}</p>`
      : html`<ul class="state on">${conditions.map(({ endpoint, ...rest }) => html`<li>${endpointName(endpoint, language)}: ${told(rest)}</li>`)}</ul>`;
  const places = endpoints.map((id) => ({
    value: id,
    label: endpointName(id, language),
    selected: id === 'token',
  }));
  const form = operationForm(
    panel,
    'network',
    'network',
    html`${labelled('network-endpoint', say(words.endpoint, language), select('network-endpoint', 'endpoint', places))}
${labelled('network-latency', say(words.latency, language), numberInput('network-latency', 'latency', { min: 0, max: 600_000 }))}
${labelled('network-status', say(words.status, language), numberInput('network-status', 'status', { min: 500, max: 599 }))}
${labelled('network-requests', say(words.requests, language), numberInput('network-requests', 'limit.requests', { min: 0 }))}
${labelled('network-seconds', say(words.seconds, language), numberInput('network-seconds', 'limit.seconds', { min: 1, max: 86_400 }))}
${labelled('network-times', say(words.times, language), numberInput('network-times', 'times', { min: 1 }))}
${checkbox('network-reset', 'reset', say(words.reset, language))}
<button class="strong">${say(words.set, language)}</button>`,
  );
  const clear =
    conditions.length > 0
      ? operationButton(panel, 'network', 'network', say(words.clear, language))
      : undefined;
  return section('network', say(words.title, language), html`${state}${form}${clear}`, 'wide');
}
