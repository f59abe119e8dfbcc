// What logging out does besides ending the local session.
import { text } from '../../text.ts';

export const logout = {
  type: 'object',
  additionalProperties: false,
  required: ['atPlatform', 'returnPath'],
  'x-title': text('退出', 'Logout'),
  'x-help': text('退出本系统时还要做什么。', 'What else happens when somebody signs out.'),
  properties: {
    atPlatform: {
      type: 'boolean',
      'x-title': text('同时退出平台', 'At the platform too'),
      'x-help': text(
        '公用电脑上只退出本系统并不安全。',
        'On a shared computer leaving only this system is not enough.',
      ),
    },
    returnPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('退出后返回的路径', 'Return path'),
      'x-help': text('相对业务系统地址，以 / 开头。', 'Relative to the public base URL, starting with /.'),
    },
  },
} as const;
