// Who logs in next.
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import {
  checkbox,
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
  title: text('下一次登录', 'The next login'),
  usual: text('登录页按原来的顺序列出测试人员。', 'The login page lists the personas in the usual order.'),
  first: text('排在登录页首位：', 'First on the login page: '),
  skipped: text('不显示登录页，直接登录：', 'Logged in without a login page: '),
  persona: text('测试人员', 'Persona'),
  skip: text('不显示登录页，直接登录', 'Log in without showing the login page'),
  times: text('次数（空为一直）', 'Times (empty: for ever)'),
  set: text('指定', 'Choose'),
  clear: text('不再指定', 'Choose nobody'),
};

export function personaSection(panel: Panel): Html {
  const { context, language } = panel;
  const current = context.choice.current();
  const nameOf = (claims: Readonly<Record<string, unknown>>) => String(claims['name'] ?? '');
  const state = current
    ? html`<p class="state on">${say(current.skipPage ? words.skipped : words.first, language)}<strong>${nameOf(current.persona.claims) || current.persona.id}</strong> ${timesLeft(current.times, language)}</p>`
    : html`<p class="state">${say(words.usual, language)}</p>`;
  const choices = context.personas.map(({ id, claims, title }) => ({
    value: id,
    label: `${nameOf(claims) || id} · ${say(title, language)}`,
    selected: id === current?.persona.id,
  }));
  const form = operationForm(
    panel,
    'persona',
    'persona',
    html`${labelled('persona-id', say(words.persona, language), select('persona-id', 'persona', choices))}
${labelled('persona-times', say(words.times, language), numberInput('persona-times', 'times', { min: 1 }))}
${checkbox('persona-skip', 'skipPage', say(words.skip, language), current?.skipPage)}
<button class="strong">${say(words.set, language)}</button>`,
  );
  const clear = current
    ? operationButton(panel, 'persona', 'persona', say(words.clear, language))
    : undefined;
  return section('persona', say(words.title, language), html`${state}${form}${clear}`);
}
