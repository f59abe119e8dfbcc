// govauth test: a live login.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { evidenceOptions } from '../evidence/evidence-options.ts';
import { formatOption, liveOptions } from './choices.ts';

export const test: Command = {
  name: 'test',
  summary: text('实测登录', 'Run a live login test'),
  positional: '[DIR|URL]',
  options: {
    ...liveOptions,
    ...formatOption,
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
      value: 'ID',
      multiple: true,
      help: text(
        '与 --system 同用：只运行这个模块，可多次给出',
        'With --system: this module only; may be given more than once',
      ),
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
    chromium: {
      type: 'boolean',
      help: text(
        '与 --system 同用：再用真实的 Chromium 登录一次（需要 playwright-core）',
        'With --system: one login in a real Chromium too (needs playwright-core)',
      ),
    },
    report: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: text(
        '写出报告，可多次给出：.html、.md、.json、.xml（JUnit）',
        'Write a report, more than once if wanted: .html, .md, .json, .xml (JUnit)',
      ),
    },
    ...evidenceOptions,
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/test.ts'),
};
