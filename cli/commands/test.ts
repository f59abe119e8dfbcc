// govauth test: a live login.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { formatOption, liveOptions } from './choices.ts';

export const test: Command = {
  name: 'test',
  summary: text('实测登录', 'Run a live login test'),
  positional: '[DIR]',
  options: {
    ...liveOptions,
    ...formatOption,
    report: { type: 'string', value: 'FILE.html', help: text('写出 HTML 报告', 'Write an HTML report') },
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/test.ts'),
};
