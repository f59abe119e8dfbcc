// What a test waits for: the fields of an expectation, and which requests fit it.
import { text } from '../../text.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { Expectation } from './control.ts';
import { anyText, number, truth } from './field-kinds.ts';
import { endpoint } from './scope-fields.ts';

/** Milliseconds to wait when nothing is said. */
export const usualPatience = 5000;

export const expectationFields = {
  endpoint: endpoint(text('请求的端点。', 'Endpoint of the request.')),
  method: anyText(text('请求方法。', 'Its method.'), 16),
  status: number(text('应答的状态码；0 表示没有应答。', 'Status of the answer; 0 for none.'), {
    from: 0,
    to: 599,
    unit: text('', ''),
  }),
  problem: truth(
    text(
      '请求有问题（true）或没有问题（false）。',
      'Something was wrong about it (true), or nothing (false).',
    ),
  ),
  after: anyText(text('只看此编号之后的请求。', 'Only requests after the one with this id.'), 20),
  within: number(text('最长等待；不写为 5000。', 'How long to wait; 5000 when absent.'), {
    from: 0,
    to: 60_000,
    unit: text('毫秒', 'milliseconds'),
  }),
};

const numberOf = (id: string): number => Number(id.replace(/^r/, ''));

export const fits = (seen: SeenRequest, wanted: Expectation): boolean =>
  (wanted.endpoint === undefined || seen.endpoint === wanted.endpoint) &&
  (wanted.method === undefined || seen.method === wanted.method.toUpperCase()) &&
  (wanted.status === undefined || seen.status === wanted.status) &&
  (wanted.problem === undefined || (seen.problem !== undefined) === wanted.problem) &&
  (wanted.after === undefined || numberOf(seen.id) > numberOf(wanted.after));
