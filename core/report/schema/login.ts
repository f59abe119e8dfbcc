// The schema of a login test as it stands in a report.
import { text } from '../../text.ts';
import { drift } from './drift.ts';
import { exchanges } from './exchanges.ts';
import { finding } from './finding.ts';
import { bilingual, boolean, instant, milliseconds, string } from './parts.ts';

const status = { type: 'string', enum: ['passed', 'failed', 'not-reached', 'not-applicable'] } as const;

export const login = {
  type: 'object',
  additionalProperties: false,
  required: [
    'platform',
    'environment',
    'system',
    'startedAt',
    'duration',
    'passed',
    'steps',
    'checks',
    'exchanges',
    'claims',
  ],
  properties: {
    platform: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'baseUrl', 'status'],
      properties: { id: string, title: bilingual, baseUrl: string, status: string },
    },
    environment: string,
    system: string,
    startedAt: instant,
    duration: milliseconds,
    passed: boolean,
    steps: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'status', 'duration'],
        properties: { id: string, title: bilingual, status, duration: milliseconds, detail: bilingual },
      },
    },
    checks: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'step', 'status', 'exchanges'],
        properties: {
          id: string,
          title: bilingual,
          step: string,
          status,
          exchanges: {
            type: 'array',
            items: { type: 'integer' },
            'x-help': text('能证明结论的交互。', 'Exchanges that prove the verdict.'),
          },
          finding,
        },
      },
    },
    exchanges,
    drift,
    claims: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'title', 'shown', 'collected'],
        properties: {
          name: string,
          title: bilingual,
          shown: { type: 'string', 'x-help': text('已脱敏。', 'Masked.') },
          collected: boolean,
        },
      },
    },
  },
} as const;
