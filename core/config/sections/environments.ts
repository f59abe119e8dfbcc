// Addresses on this machine, in test and in production.
import { text } from '../../text.ts';
import { environment } from './environment.ts';

export const environments = {
  type: 'object',
  additionalProperties: false,
  required: ['local'],
  'x-title': text('环境', 'Environments'),
  'x-help': text('本机、测试、生产三套地址。', 'Addresses on this machine, in test and in production.'),
  properties: {
    local: {
      ...environment,
      'x-title': text('本机', 'Local'),
      'x-help': text(
        '开发时用，默认接内置测试平台。',
        'For development, on the embedded test platform by default.',
      ),
    },
    test: {
      ...environment,
      'x-title': text('测试环境', 'Test'),
      'x-help': text('与平台测试环境联调。', 'Joint testing with the platform’s test environment.'),
    },
    production: {
      ...environment,
      'x-title': text('生产环境', 'Production'),
      'x-help': text('正式投产，规则从严。', 'In production; rules are strictest here.'),
    },
  },
} as const;
