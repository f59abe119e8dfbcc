// govauth test: a live login.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { environmentOption, formatOption, listenOption } from './choices.ts';

export const test: Command = {
  name: 'test',
  summary: text('实测登录', 'Run a live login test'),
  positional: '[DIR]',
  options: {
    ...environmentOption,
    persona: {
      type: 'string',
      value: 'ID',
      help: text('内置测试平台上登录的人', 'Who logs in at the embedded test platform'),
    },
    ...formatOption,
    report: { type: 'string', value: 'FILE.html', help: text('写出 HTML 报告', 'Write an HTML report') },
    'no-browser': {
      type: 'boolean',
      help: text('不打开浏览器，只给出地址', 'Print the address instead of opening a browser'),
    },
    ...listenOption,
    'allow-production': {
      type: 'boolean',
      help: text('允许对生产环境实测', 'Allow a live test against production'),
    },
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/test.ts'),
};
