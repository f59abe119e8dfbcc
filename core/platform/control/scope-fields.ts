// The fields that several operations share.
import { text } from '../../text.ts';
import { named, number } from './field-kinds.ts';

export const times = number(
  text('只对接下来的 n 次有效；不写则一直有效。', 'Holds for the next n times only; for ever when absent.'),
  { from: 1, to: 1_000_000, unit: text('次', 'times') },
);

export const persona = (help = text('测试人员。', 'The persona.')) => named('persona', help);
export const endpoint = (help = text('端点。', 'The endpoint.')) => named('endpoint', help);
