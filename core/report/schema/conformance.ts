// The schema of a conformance run as it stands in a report.
import { text } from '../../text.ts';
import { exchanges } from './exchanges.ts';
import { finding } from './finding.ts';
import { bilingual, boolean, instant, milliseconds, string, strings } from './parts.ts';

const module = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'kind', 'status', 'duration', 'faults', 'expected', 'exchanges'],
  properties: {
    id: string,
    title: bilingual,
    kind: {
      type: 'string',
      enum: ['positive', 'negative'],
      'x-help': text(
        'positive：应当接受；negative：应当拒绝。',
        'positive: must accept; negative: must refuse.',
      ),
    },
    status: { type: 'string', enum: ['passed', 'failed', 'not-applicable', 'interrupted'] },
    duration: milliseconds,
    faults: { ...strings, 'x-help': text('生效的平台故障。', 'Faults of the platform that were in force.') },
    reason: {
      ...bilingual,
      'x-help': text('为何不适用或中断。', 'Why it does not apply, or what interrupted it.'),
    },
    finding,
    expected: {
      type: 'boolean',
      'x-help': text('在预期失败清单里。', 'The list of expected failures names it.'),
    },
    exchanges,
  },
} as const;

export const conformance = {
  type: 'object',
  additionalProperties: false,
  required: ['system', 'platform', 'plan', 'startedAt', 'duration', 'passed', 'modules'],
  properties: {
    system: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'url'],
      properties: { name: string, url: string },
    },
    platform: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'version', 'status'],
      properties: { id: string, title: bilingual, version: string, status: string },
    },
    plan: string,
    startedAt: instant,
    duration: milliseconds,
    passed: {
      ...boolean,
      'x-help': text(
        '没有意料之外的失败，没有中断。',
        'No failure that was not expected, nothing interrupted.',
      ),
    },
    modules: { type: 'array', items: module },
    comparison: {
      type: 'object',
      additionalProperties: false,
      required: ['against', 'fixed', 'broken', 'added', 'removed'],
      properties: { against: string, fixed: strings, broken: strings, added: strings, removed: strings },
    },
  },
} as const;
