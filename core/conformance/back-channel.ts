// A login that the platform ends, and what the system makes of the logout token it is sent.
import { text } from '../text.ts';
import type { Duty } from './fault-duty.ts';
import { loggedIn } from './logging-out.ts';
import type { Violation } from './module.ts';
import type { Play } from './play.ts';

const good = new Set([200, 204]);

const spared: Violation = {
  message: text(
    '平台结束了一个人的登录，另一个人的会话也没有了。',
    'The platform ended the login of one person, and the session of another is gone too.',
  ),
};

/** What is wrong about an answer and about what became of the session, where `wanted` says that it had to end. */
function unlike(wanted: boolean, answer: number, ended: boolean): Violation | undefined {
  const right = wanted ? good.has(answer) : answer === 400;
  if (right && wanted === ended) return undefined;
  const [zh, en] = ended ? ['已结束', 'ended'] : ['还在', 'is still there'];
  return {
    message: wanted
      ? text(
          `有效的退出令牌得到 HTTP ${answer}，会话${zh}；应当是 200，会话结束。`,
          `A valid logout token got HTTP ${answer}, and the session ${en}; 200 and its end were expected.`,
        )
      : text(
          `退出令牌不合格，得到 HTTP ${answer}，会话${zh}；应当是 400，会话保留。`,
          `An unsound logout token got HTTP ${answer}, and the session ${en}; 400 and no change were expected.`,
        ),
  };
}

/** `refuse`: 400 and the session stays; `accept`: 200 and it ends; `either`: one of the two, whole. */
export async function backChannelLogout(play: Play, duty: Duty): Promise<Violation | undefined> {
  const [first, second = first] = play.personas;
  const { browser, violation } = await loggedIn(play);
  if (violation) return violation;
  const other = play.browser();
  await play.logIn(other, { persona: second.id });
  const told = play.seat.notified().length;
  await play.seat.endLogins(first.id);
  const [answer] = play.seat.notified().slice(told);
  if (answer === undefined)
    return { message: text('平台没有送出退出令牌。', 'The platform sent no logout token.') };
  const ended = (await play.who(browser)) === undefined;
  if (second !== first && (await play.who(other)) === undefined) return spared;
  return unlike(duty === 'either' ? good.has(answer) : duty === 'accept', answer, ended);
}
