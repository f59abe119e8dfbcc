// The options every command has.
import { text } from '../core/text.ts';
import type { Options } from './command.ts';

export const sharedOptions: Options = {
  lang: {
    type: 'string',
    value: 'zh|en',
    help: text('输出语言，默认随系统区域设置', 'Language of the output; the locale’s by default'),
  },
  help: { type: 'boolean', help: text('显示帮助', 'Show this help') },
  version: { type: 'boolean', help: text('显示版本', 'Show the version') },
};
