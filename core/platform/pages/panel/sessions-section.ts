// Who is logged in at the platform, and ending that from here.
import { say, text } from '../../../text.ts';
import { sessionState } from '../../control/operations/end-sessions.ts';
import { type Html, html } from '../../html.ts';
import { operationButton, type Panel, section } from './panel.ts';

const words = {
  title: text('会话与令牌', 'Sessions and tokens'),
  nobody: text('没有人登录。', 'Nobody is logged in.'),
  end: text('结束会话', 'End'),
  endAll: text('结束所有会话', 'End all sessions'),
  revoke: text('撤销所有令牌', 'Revoke all tokens'),
};

export function sessionsSection(panel: Panel): Html {
  const { context, language } = panel;
  const sessions = sessionState(context);
  const tokens = context.accesses.values().length;
  const nameOf = (id: string) => String(context.personas.find((one) => one.id === id)?.claims['name'] || id);
  const list =
    sessions.length === 0
      ? html`<p class="state">${say(words.nobody, language)}</p>`
      : html`<ul class="rows">${sessions.map(
          ({ persona, browsers }) =>
            html`<li><span>${nameOf(persona)} <small>× ${browsers}</small></span>${operationButton(panel, 'end-sessions', 'sessions', say(words.end, language), { persona })}</li>`,
        )}</ul>`;
  const valid = say(text(`有效的访问令牌：${tokens} 个。`, `Valid access tokens: ${tokens}.`), language);
  return section(
    'sessions',
    say(words.title, language),
    html`${list}<p class="muted">${valid}</p><div class="buttons">${sessions.length > 0 ? operationButton(panel, 'end-sessions', 'sessions', say(words.endAll, language)) : undefined}${tokens > 0 ? operationButton(panel, 'revoke-tokens', 'sessions', say(words.revoke, language)) : undefined}</div>`,
    context.openid ? 'half' : 'full',
  );
}
