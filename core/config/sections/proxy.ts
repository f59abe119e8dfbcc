// The reverse proxy in front of the system.
import { text } from '../../text.ts';

export const proxy = {
  type: 'object',
  additionalProperties: false,
  required: ['behind'],
  'x-title': text('反向代理', 'Reverse proxy'),
  'x-help': text('业务系统前面是否有代理。', 'What stands in front of the system.'),
  properties: {
    behind: {
      type: 'boolean',
      'x-title': text('部署在反向代理之后', 'Behind a proxy'),
      'x-help': text('例如由 nginx 终止 TLS。', 'For example nginx terminates TLS.'),
    },
    trusted: {
      type: 'array',
      items: { type: 'string' },
      'x-title': text('可信代理', 'Trusted proxies'),
      'x-help': text(
        '代理的地址或网段；默认只信任 loopback。',
        'Addresses or ranges of the proxies; loopback by default.',
      ),
    },
  },
} as const;
