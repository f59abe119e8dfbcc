// The schema of exchanges as they stand in a report: masked when they were recorded.
import { text } from '../../text.ts';
import { milliseconds, string } from './parts.ts';

const message = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'headers', 'body'],
  properties: {
    line: { type: 'string', 'x-help': text('`POST https://…` 或 `200`。', '`POST https://…` or `200`.') },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: string,
  },
} as const;

const pair = {
  type: 'object',
  additionalProperties: false,
  required: ['request'],
  properties: { request: message, answer: message },
} as const;

export const exchanges = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'step', 'channel', 'startedAt', 'duration', 'wire'],
    properties: {
      id: { type: 'integer', minimum: 1 },
      step: string,
      channel: { type: 'string', enum: ['browser', 'direct'] },
      startedAt: { ...milliseconds, 'x-help': text('自开始起的毫秒。', 'Milliseconds since the run began.') },
      duration: milliseconds,
      wire: { ...pair, 'x-help': text('平台线路上的报文。', 'As on the platform’s wire.') },
      standard: { ...pair, 'x-help': text('其标准含义。', 'What it means in the standard.') },
      failure: { type: 'string', 'x-help': text('网络的错误码。', 'The network’s own error code.') },
    },
  },
} as const;
