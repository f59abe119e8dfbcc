// An idle session ends within half an hour.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

const longest = 30;

export const sessionIdleLimit: Rule = {
  id: 'session-idle-limit',
  severity: 'warning',
  title: text('空闲超时不应超过 30 分钟', 'An idle session ends within 30 minutes'),
  why: text(
    '等保要求登录连接超时自动退出。离开座位的人不该留下一个长时间可用的登录状态。30 分钟是建议值，标准没有规定具体数字。',
    'The protection standard asks for automatic exit on timeout: who leaves the desk should not leave a live session. 30 minutes is a proposal; the clause gives no number.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1 b'],
  examples: { bad: '{ "session": { "idleMinutes": 120 } }', good: '{ "session": { "idleMinutes": 30 } }' },
  fixable: true,
  *check({ config: { session }, document }) {
    if (session.idleMinutes <= longest) return;
    const path = ['session', 'idleMinutes'];
    yield {
      at: document.placeOf(path),
      message: text(
        `空闲 ${session.idleMinutes} 分钟才退出，建议不超过 ${longest} 分钟`,
        `Sessions end after ${session.idleMinutes} idle minutes, at most ${longest} is advised`,
      ),
      hint: text(`改为 ${longest} 或更短。`, `Set it to ${longest} or less.`),
      fix: replaceValue(document, path, longest),
    };
  },
};
