// Which faults are in force, and choosing others.
import { say, text } from '../../../text.ts';
import { faults } from '../../faults.ts';
import { type Html, html } from '../../html.ts';
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
  title: text('故障', 'Faults'),
  none: text('平台工作正常，没有模拟故障。', 'The platform works properly; no fault is in force.'),
  some: text('正在模拟：', 'In force:'),
  choose: text('选择故障', 'Choose faults'),
  endpoint: text('端点', 'Endpoint'),
  own: text('各自的端点', 'Where each belongs'),
  times: text('次数（空为一直）', 'Times (empty: for ever)'),
  set: text('应用', 'Apply'),
  clear: text('取消全部故障', 'End all faults'),
};

export function faultsSection(panel: Panel): Html {
  const { context, language, endpoints } = panel;
  const inForce = context.faultsInForce.list();
  const at = (endpoint: string | undefined) =>
    endpoint === undefined ? '' : ` · ${endpointName(endpoint, language)}`;
  const state =
    inForce.length === 0
      ? html`<p class="state">${say(words.none, language)}</p>`
      : html`<div class="state on"><p>${say(words.some, language)}</p><ul>${inForce.map(
          ({ fault, endpoint, times }) =>
            html`<li>${say(fault.title, language)} <code>${fault.id}</code>${at(endpoint)} ${timesLeft(times, language)}</li>`,
        )}</ul></div>`;
  const struck = new Set(inForce.map(({ fault }) => fault.id));
  const boxes = faults
    .filter((fault) => fault.appliesTo(context.profile))
    .map(({ id, title }) => checkbox(`fault-${id}`, 'faults', say(title, language), struck.has(id), id));
  const places = [
    { value: '', label: say(words.own, language) },
    ...endpoints.map((id) => ({ value: id, label: endpointName(id, language) })),
  ];
  const form = operationForm(
    panel,
    'faults',
    'faults',
    html`<fieldset class="boxes"><legend>${say(words.choose, language)}</legend>${boxes}</fieldset>
${labelled('faults-endpoint', say(words.endpoint, language), select('faults-endpoint', 'endpoint', places))}
${labelled('faults-times', say(words.times, language), numberInput('faults-times', 'times', { min: 1 }))}
<button class="strong">${say(words.set, language)}</button>`,
  );
  const clear =
    inForce.length > 0 ? operationButton(panel, 'faults', 'faults', say(words.clear, language)) : undefined;
  return section('faults', say(words.title, language), html`${state}${form}${clear}`, 'wide');
}
