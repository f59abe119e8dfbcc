// What jsonc-parser finds wrong, in words for people.
import { type Text, text } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt } from '../broken-at.ts';

const messages: Readonly<Record<string, Text>> = {
  InvalidSymbol: text(
    '这个字符或单词不属于 JSON；文本要用双引号括起来。',
    'This sign or word is no JSON; text goes in double quotes.',
  ),
  InvalidNumberFormat: text('数字的写法不正确。', 'This number is malformed.'),
  PropertyNameExpected: text(
    '这里应为用双引号括起来的属性名。',
    'The name of a property, in double quotes, is expected here.',
  ),
  ValueExpected: text('这里缺少值。', 'A value is missing here.'),
  ColonExpected: text('属性名后面缺少冒号。', 'A colon is missing after the name of the property.'),
  CommaExpected: text('与上一项之间缺少逗号。', 'A comma is missing after the item before this.'),
  CloseBraceExpected: text('缺少右花括号 }。', 'A closing brace } is missing.'),
  CloseBracketExpected: text('缺少右方括号 ]。', 'A closing bracket ] is missing.'),
  EndOfFileExpected: text('JSON 到此已经结束，后面却还有内容。', 'The JSON has ended before this.'),
  UnexpectedEndOfComment: text('注释没有结束，缺少 */。', 'The comment never ends: */ is missing.'),
  UnexpectedEndOfString: text(
    '字符串没有结束，缺少双引号。',
    'The string never ends: a double quote is missing.',
  ),
  UnexpectedEndOfNumber: text('数字没有写完。', 'The number is not complete.'),
  InvalidUnicode: text('\\u 之后应为四位十六进制数字。', 'Four hexadecimal digits are expected after \\u.'),
  InvalidEscapeCharacter: text(
    '反斜杠后跟了不支持的字符；反斜杠本身要写成 \\\\。',
    'A backslash is followed by a character it cannot escape; write the backslash itself as \\\\.',
  ),
  InvalidCharacter: text(
    '字符串中有必须转义的控制字符。',
    'A string holds a control character that has to be escaped.',
  ),
};

const general = text('这里的内容不是正确的 JSON。', 'What stands here is not well-formed JSON.');

/** By jsonc-parser's name of the mistake; on the last sign where it is behind the end. */
export function brokenJson(code: string, from: number, length: number, source: string): Broken {
  const offset = Math.max(0, Math.min(from, source.length - 1));
  const end = Math.min(offset + Math.max(length, 1), source.length);
  return brokenAt(offset, end - offset, messages[code] ?? general);
}
