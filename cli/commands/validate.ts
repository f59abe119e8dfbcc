// govauth validate: the rules, on the files of systems.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { validateOptions } from '../validation/validate-options.ts';

export const validate: Command = {
  name: 'validate',
  summary: text(
    '校验接入配置与系统的其他文件',
    'Validate the integration config and the other files of a system',
  ),
  positional: '[PATH…]',
  options: validateOptions,
  json: ({ format }) => format === 'json',
  load: () => import('../actions/validate.ts'),
};
