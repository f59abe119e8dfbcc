// Parts that the schemas of reports share.
import { text } from '../../text.ts';

export const string = { type: 'string' } as const;
export const strings = { type: 'array', items: string } as const;
export const boolean = { type: 'boolean' } as const;

export const bilingual = {
  type: 'object',
  additionalProperties: false,
  required: ['zh', 'en'],
  properties: { zh: string, en: string },
} as const;

export const milliseconds = {
  type: 'number',
  minimum: 0,
  'x-help': text('毫秒。', 'Milliseconds.'),
} as const;

export const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
  'x-help': text('时刻，ISO 8601 写法，UTC。', 'An instant as ISO 8601 writes it, in UTC.'),
} as const;

export const product = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version'],
  properties: { name: string, version: string },
} as const;

export const stages = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'title', 'status', 'duration'],
    properties: {
      id: string,
      title: bilingual,
      status: { type: 'string', enum: ['passed', 'failed', 'not-reached'] },
      duration: milliseconds,
      detail: bilingual,
    },
  },
} as const;

/** What stands in every report beside its runs. */
export const frame = {
  $schema: { type: 'string' },
  format: {
    type: 'integer',
    enum: [1],
    'x-help': text(
      '格式版本：有成员被删除或改变含义时加一；随时可能增加新成员。',
      'Version of the format: grows when a member is removed or changes its meaning. New members may come at any time.',
    ),
  },
  product,
  passed: { type: 'boolean', 'x-help': text('所做的全部通过。', 'All that was run has passed.') },
  stages,
} as const;
