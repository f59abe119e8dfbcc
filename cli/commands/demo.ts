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
    keep: {
      type: 'string',
      value: 'DIR',
      help: text('把生成的工程留在 DIR', 'Keep the generated project in DIR'),
    },
    ...environmentOption,
  },
  load: () => import('../actions/demo.ts'),
};
