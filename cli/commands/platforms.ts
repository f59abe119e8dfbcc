// govauth platforms: the profiles that are shipped, and a draft of one's own.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';

export const platforms: Command = {
  name: 'platforms',
  summary: text(
    '列出平台档案，查看一份，或起草自己的',
    'List the platform profiles, show one, or draft your own',
  ),
  positional: '[ID|new FILE]',
  options: {
    from: {
      type: 'string',
      value: 'ID',
      help: text('new：以哪份内置档案为底稿', 'new: the shipped profile to start from'),
    },
    json: { type: 'boolean', help: text('以 JSON 输出', 'Print JSON') },
  },
  json: ({ json }) => json === true,
  load: () => import('../actions/platforms.ts'),
};
