// govauth drift: the platform as it is against its profile.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { formatOption, liveOptions } from './choices.ts';

export const drift: Command = {
  name: 'drift',
  summary: text('对照平台实际应答与平台档案', 'Compare the platform’s answers with its profile'),
  positional: '[DIR]',
  options: {
    ...liveOptions,
    ...formatOption,
    write: {
      type: 'boolean',
      help: text('把可改的值写入自有的档案文件', 'Write the values into a profile file of your own'),
    },
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/drift.ts'),
};
