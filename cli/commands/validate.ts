// govauth validate: the rules, on config files.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { environmentOption, formatOption } from './choices.ts';

export const validate: Command = {
  name: 'validate',
  summary: text('校验接入配置', 'Validate the integration config'),
  positional: '[PATH…]',
  options: { ...environmentOption, ...formatOption },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/validate.ts'),
};
