// The schema of a finding as it stands in a report.
import { text } from '../../text.ts';
import { bilingual, string, strings } from './parts.ts';

const count = { type: 'integer', minimum: 0 } as const;

const place = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'column', 'offset', 'length'],
  properties: { file: string, line: count, column: count, offset: count, length: count },
} as const;

export const finding = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'message', 'hint'],
  properties: {
    id: string,
    severity: { type: 'string', enum: ['error', 'warning', 'info'] },
    message: {
      ...bilingual,
      'x-help': text('发现了什么、应当如何。', 'What was found and what was expected.'),
    },
    hint: { ...bilingual, 'x-help': text('怎么办。', 'What to do.') },
    cause: { ...bilingual, 'x-help': text('为什么会这样。', 'Why it happened.') },
    proof: { type: 'string', 'x-help': text('证据，已脱敏。', 'The evidence, masked.') },
    at: place,
    related: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['at', 'message'],
        properties: { at: place, message: bilingual },
      },
    },
    fix: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'edits'],
      properties: {
        title: bilingual,
        edits: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['offset', 'length', 'newText'],
            properties: { file: string, offset: count, length: count, newText: string },
          },
        },
      },
    },
    forOperator: {
      type: 'string',
      'x-help': text('可直接发给运营方的中文说明。', 'Chinese words to be sent to the operator as they are.'),
    },
    references: strings,
  },
} as const;
