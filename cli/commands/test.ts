// govauth test: a live login.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { environmentOption, formatOption } from './choices.ts';

export const test: Command = {
  name: 'test',
  summary: text('实测登录', 'Run a live login test'),
  positional: '[DIR|URL]',
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
    system: {
      type: 'boolean',
      help: text(
        '检验正在运行的业务系统：工具既当浏览器又当平台，逐一演出故障',
        'Test the running system: the tool is browser and platform at once, and plays fault after fault',
      ),
    },
    plan: {
      type: 'string',
      value: 'PLAN',
      help: text(
        '与 --system 同用：basic（默认）、full、logout、gateway',
        'With --system: basic (default), full, logout, gateway',
      ),
    },
    module: {
      type: 'string',
      value: 'ID,…',
      help: text('与 --system 同用：只运行这些模块', 'With --system: these modules only'),
    },
    expected: {
      type: 'string',
      value: 'FILE',
      help: text(
        '与 --system 同用：已知的失败，一行一个模块',
        'With --system: failures that are known, one module a line',
      ),
    },
    compare: {
      type: 'string',
      value: 'FILE.json',
      help: text(
        '与 --system 同用：与以前的 JSON 报告比较',
        'With --system: compare with an earlier JSON report',
      ),
    },
    parallel: {
      type: 'string',
      value: 'N',
      help: text(
        '与 --system 同用：同时运行几个模块，默认 4',
        'With --system: modules at once, 4 by default',
      ),
    },
    timeout: {
      type: 'string',
      value: 'SECONDS',
      help: text(
        '与 --system 同用：每个模块的时限，默认 60',
        'With --system: limit of a module, 60 by default',
      ),
    },
    'time-limit': {
      type: 'string',
      value: 'SECONDS',
      help: text(
        '与 --system 同用：全部时限，默认 900',
        'With --system: limit of the whole run, 900 by default',
      ),
    },
    'allow-production': {
      type: 'boolean',
      help: text('允许对生产环境实测', 'Allow a live test against production'),
    },
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/test.ts'),
};
