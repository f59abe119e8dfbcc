// A session ends within a working day, whatever its user does.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

const advised = 12;
const bearable = 24;

export const sessionAbsoluteLimit: Rule = {
  id: 'session-absolute-limit',
  severity: 'warning',
  title: text('会话最长不应超过 12 小时', 'A session ends within 12 hours'),
  why: text(
    '只有空闲超时的会话可以靠持续访问无限延长，被盗的会话也一样。超过 12 小时为警告，超过 24 小时为错误。数值是建议，标准没有规定具体数字。',
    'With an idle limit alone a session can be kept alive for ever, a stolen one too. More than 12 hours is a warning, more than 24 an error. The numbers are proposals; the clause gives none.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1 b'],
  examples: {
    bad: '{ "session": { "absoluteHours": 480 } }',
    good: '{ "session": { "absoluteHours": 12 } }',
  },
  fixable: true,
  *check({ config: { session }, document }) {
    if (session.absoluteHours <= advised) return;
    const path = ['session', 'absoluteHours'];
    yield {
      at: document.placeOf(path),
      severity: session.absoluteHours > bearable ? 'error' : 'warning',
      message: text(
        `会话最长 ${session.absoluteHours} 小时，建议不超过 ${advised} 小时，不得超过 ${bearable} 小时`,
        `Sessions live up to ${session.absoluteHours} hours; at most ${advised} is advised, ${bearable} is the limit`,
      ),
      hint: text(`改为 ${advised} 或更短。`, `Set it to ${advised} or less.`),
      fix: replaceValue(document, path, advised),
    };
  },
};
