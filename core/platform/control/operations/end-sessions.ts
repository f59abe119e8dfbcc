// Ends logins from the platform's side, as an administrator does.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { endLogins } from '../../endpoints/logout/end-logins.ts';
import { operation } from '../operation.ts';
import { persona } from '../scope-fields.ts';

/** Browsers that are logged in, by persona. */
export function sessionState({ sessions }: Context) {
  const counts = new Map<string, number>();
  for (const { login } of sessions.values())
    if (login) counts.set(login.persona.id, (counts.get(login.persona.id) ?? 0) + 1);
  return [...counts].map(([id, browsers]) => ({ persona: id, browsers }));
}

export const endSessions = operation({
  id: 'end-sessions',
  title: text('结束会话', 'End sessions'),
  help: text(
    '结束某人（不写则所有人）在平台上的登录；已签发的令牌不受影响，业务系统自己的会话由它结束。',
    'Ends the logins of a person (of everybody when absent) at the platform; tokens stay valid, and systems keep their own sessions.',
  ),
  fields: { persona: persona(text('只结束此人的会话。', 'Only this person’s.')) },
  async apply(context, { persona: id }) {
    const ended = await endLogins(context, id);
    return { ended, sessions: sessionState(context) };
  },
  examples: [{ persona: 'li-xin' }, {}],
});
