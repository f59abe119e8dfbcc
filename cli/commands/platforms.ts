// govauth platforms: the profiles that are shipped.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';

export const platforms: Command = {
  name: 'platforms',
  summary: text('列出平台档案，或查看其中一份', 'List the platform profiles, or show one'),
  positional: '[ID]',
  options: { json: { type: 'boolean', help: text('以 JSON 输出', 'Print JSON') } },
  json: ({ json }) => json === true,
  load: () => import('../actions/platforms.ts'),
};
