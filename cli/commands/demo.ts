// govauth demo: the whole loop on one machine.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { environmentOption, platformOption, stackOption } from './choices.ts';

export const demo: Command = {
  name: 'demo',
  summary: text(
    '在本机走完整个流程：生成、安装、启动、登录、报告',
    'The whole loop on this machine: scaffold, install, start, log in, report',
  ),
  positional: '',
  options: {
    ...stackOption,
    ...platformOption,
    suite: {
      type: 'boolean',
      help: text(
        '三种语言的三个系统、一个平台：登录一次，三个都能进',
        'Three systems in three languages, one platform: one login lets into all',
      ),
    },
    stay: {
      type: 'boolean',
      help: text(
        '与 --suite 同用：走完后保持运行，直到 Ctrl+C（在终端里默认如此）',
        'With --suite: leave everything running until Ctrl+C (as in a terminal)',
      ),
    },
    keep: {
      type: 'string',
      value: 'DIR',
      help: text('把生成的工程留在 DIR', 'Keep the generated project in DIR'),
    },
    ...environmentOption,
  },
  load: () => import('../actions/demo.ts'),
};
