// The idle limit is shorter than the longest life of a session.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const sessionLimitsOrdered: Rule = {
  id: 'session-limits-ordered',
  severity: 'warning',
  title: text('空闲超时应短于会话最长时间', 'The idle limit is shorter than the absolute one'),
  why: text(
    '空闲超时不短于会话最长时间时，空闲超时永远不会生效，多半是单位填错：前者是分钟，后者是小时。',
    'An idle limit that is not shorter never takes effect; mostly the units were mixed up: one is minutes, the other hours.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1 b'],
  examples: {
    bad: '{ "session": { "idleMinutes": 30, "absoluteHours": 0.5 } }',
    good: '{ "session": { "idleMinutes": 30, "absoluteHours": 8 } }',
  },
  *check({ config: { session }, document }) {
    if (session.idleMinutes < session.absoluteHours * 60) return;
    yield {
      at: document.placeOf(['session', 'idleMinutes']),
      message: text(
        `空闲超时 ${session.idleMinutes} 分钟不短于会话最长时间 ${session.absoluteHours} 小时`,
        `The idle limit of ${session.idleMinutes} minutes is not shorter than the absolute one of ${session.absoluteHours} hours`,
      ),
      hint: text(
        '核对单位：idleMinutes 是分钟，absoluteHours 是小时。',
        'Check the units: idleMinutes are minutes, absoluteHours hours.',
      ),
      related: [
        {
          at: document.placeOf(['session', 'absoluteHours']),
          message: text('会话最长时间', 'The absolute limit'),
        },
      ],
    };
  },
};
