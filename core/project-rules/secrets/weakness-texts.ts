// Why a secret can be guessed, in words; never the secret.
import { type Text, text } from '../../text.ts';
import { shortest, type Weakness } from './strength.ts';

export type Flaw = Weakness | 'placeholder';

export const weaknessTexts: Readonly<Record<Flaw, Text>> = {
  placeholder: text('是没有替换的占位内容', 'is a placeholder that was left in'),
  known: text('是众所周知的示例或默认值', 'is a well-known sample or default'),
  words: text('由常见单词拼成', 'is made of common words'),
  pattern: text(
    '有明显规律（重复、连续或纯数字）',
    'follows a pattern (repeated, in sequence or digits alone)',
  ),
  short: text(`少于 ${shortest} 个字符`, `has fewer than ${shortest} characters`),
};
