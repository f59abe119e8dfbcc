// Options that several commands have.
import { text } from '../../core/text.ts';
import type { Options } from '../command.ts';

export const stackOption: Options = {
  stack: { type: 'string', value: 'ID', help: text('技术栈', 'The stack') },
};

export const platformOption: Options = {
  platform: {
    type: 'string',
    value: 'ID|FILE',
    help: text(
      '平台档案的 id 或文件（govauth platforms 列出）',
      'Id or file of a platform profile (see govauth platforms)',
    ),
  },
};

export const environmentOption: Options = {
  env: {
    type: 'string',
    value: 'ENV',
    help: text('环境：local、test、production', 'Environment: local, test, production'),
  },
};

/** Options of the commands that log in. */
export const liveOptions: Options = {
  ...environmentOption,
  persona: {
    type: 'string',
    value: 'ID',
    help: text('内置测试平台上登录的人', 'Who logs in at the embedded test platform'),
  },
  'no-browser': {
    type: 'boolean',
    help: text('不打开浏览器，只给出地址', 'Print the address instead of opening a browser'),
  },
  'allow-production': {
    type: 'boolean',
    help: text('允许对生产环境实测', 'Allow a live test against production'),
  },
  listen: {
    type: 'string',
    value: 'PORT',
    help: text(
      '回调地址不在本机、但已转发到本机的这个端口',
      'The redirect URI is elsewhere and forwarded to this port',
    ),
  },
};

export const formatOption: Options = {
  format: {
    type: 'string',
    value: 'text|json',
    help: text('输出格式，默认 text', 'Output, text by default'),
  },
};
