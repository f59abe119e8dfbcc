// The schema of what a login test learned of a platform beyond its profile.
import { text } from '../../text.ts';
import { bilingual, string, strings } from './parts.ts';

export const drift = {
  type: 'object',
  additionalProperties: false,
  required: ['items', 'open'],
  'x-help': text('平台与其档案的差别。', 'Where the platform is not as its profile says.'),
  properties: {
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'kind', 'source', 'what', 'found', 'expected'],
        properties: {
          path: { type: 'string', 'x-help': text('档案中的路径。', 'Its path in the profile.') },
          kind: { type: 'string', enum: ['differs', 'learned', 'unlisted', 'unseen'] },
          source: { type: 'string', enum: ['discovery', 'callback', 'token', 'userinfo'] },
          what: bilingual,
          found: string,
          expected: string,
          change: {
            type: 'object',
            additionalProperties: false,
            required: ['path', 'value'],
            properties: { path: strings, value: {} },
          },
          exchange: { type: 'integer' },
        },
      },
    },
    open: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'what'],
        properties: { path: string, what: bilingual },
      },
    },
  },
} as const;
