// What the yaml package finds wrong, in words for people.
import type { YAMLError } from 'yaml';
import { type Text, text } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt } from '../broken-at.ts';

const messages: Readonly<Record<string, Text>> = {
  ALIAS_PROPS: text('别名（*）上不能再加锚点或标签。', 'An alias (*) cannot have an anchor or a tag itself.'),
  BAD_ALIAS: text(
    '锚点（&）或别名（*）的名字不正确。',
    'The name of this anchor (&) or alias (*) is malformed.',
  ),
  BAD_COLLECTION_TYPE: text(
    '标签与它后面的内容类型不符。',
    'The tag does not fit the kind of content that follows it.',
  ),
  BAD_DIRECTIVE: text('% 开头的 YAML 指令写法不正确。', 'This YAML directive (%) is malformed.'),
  BAD_DQ_ESCAPE: text(
    '双引号文本中的反斜杠后跟了不支持的字符；反斜杠本身要写成 \\\\，或改用单引号。',
    'A backslash in double quotes is followed by a character it cannot escape; write \\\\ or use single quotes.',
  ),
  BAD_INDENT: text(
    '缩进不正确：与同级的上一项没有对齐，或没有比上级多缩进。',
    'The indentation is wrong: not aligned with the items before it, or not deeper than what it belongs to.',
  ),
  BAD_PROP_ORDER: text('锚点和标签要写在指示符之后。', 'Anchors and tags stand after the indicator.'),
  BAD_SCALAR_START: text(
    '不加引号的文本不能以这个字符开头；请把整个值用引号括起来。',
    'Text without quotes cannot begin with this character; put the whole value in quotes.',
  ),
  BLOCK_AS_IMPLICIT_KEY: text(
    '一行里出现了第二个“: ”；值中含有冒号加空格时要用引号括起来。',
    'There is a second “: ” on the line; a value that holds a colon and a blank goes in quotes.',
  ),
  BLOCK_IN_FLOW: text(
    '括号 { } 或 [ ] 之内不能使用缩进式写法。',
    'Indented maps and lists cannot stand within { } or [ ].',
  ),
  KEY_OVER_1024_CHARS: text('键太长：最多 1024 个字符。', 'The key is too long: at most 1024 characters.'),
  MISSING_CHAR: text(
    '这里缺少一个符号：冒号、逗号、引号、右括号或其后的空格。',
    'A sign is missing here: a colon, comma, quote or closing bracket, or the blank after one.',
  ),
  MULTILINE_IMPLICIT_KEY: text(
    '键必须写在一行之内，其后要有冒号。',
    'A key stands on one line and is followed by a colon.',
  ),
  MULTIPLE_ANCHORS: text('一个值只能有一个锚点（&）。', 'A value has at most one anchor (&).'),
  MULTIPLE_TAGS: text('一个值只能有一个标签（!）。', 'A value has at most one tag (!).'),
  TAB_AS_INDENT: text(
    'YAML 不能用制表符缩进，请改用空格。',
    'YAML cannot be indented with tabs; use blanks.',
  ),
  TAG_RESOLVE_FAILED: text('无法识别这个标签（!）。', 'This tag (!) is not known.'),
};

const general = text('这里的内容不是正确的 YAML。', 'What stands here is not well-formed YAML.');

/** What is missing, told by the words of the package, where its code stands for many things. */
const missing: readonly (readonly [RegExp, Text])[] = [
  [
    /followed by map values/,
    text('键后面缺少冒号：应写成“键: 值”。', 'A colon is missing after the key: write “key: value”.'),
  ],
  [/space after :/, text('冒号后面缺少空格。', 'A blank is missing after the colon.')],
  [/Missing , /, text('与上一项之间缺少逗号。', 'A comma is missing after the item before this.')],
  [/end with (?:a )?\}/, text('缺少右花括号 }。', 'A closing brace } is missing.')],
  [/end with (?:a )?\]/, text('缺少右方括号 ]。', 'A closing bracket ] is missing.')],
  [/without - indicator/, text('列表项前缺少“- ”。', 'The “- ” before an item of the list is missing.')],
];

const unclosed = text('引号没有结束。', 'The quoted text never ends: its closing quote is missing.');

/** Where quoted text begins that runs on to `end`. */
function openingQuote(source: string, quote: string, end: number): number {
  let at = source.lastIndexOf(quote, end - 1);
  while (quote === '"' ? source[at - 1] === '\\' : source[at - 1] === quote)
    at = source.lastIndexOf(quote, at - (quote === '"' ? 1 : 2));
  return at;
}

/** At the place of the error, on the last sign where that is behind the end. */
export function brokenYaml({ code, message, pos: [from, to] }: YAMLError, source: string): Broken {
  const [, quote] = /Missing closing (["'])quote/.exec(message) ?? [];
  if (quote) return brokenAt(Math.max(0, openingQuote(source, quote, from)), 1, unclosed);
  const offset = Math.max(0, Math.min(from, source.length - 1));
  const end = Math.min(Math.max(to, offset + 1), source.length);
  const said = missing.find(([words]) => words.test(message))?.[1] ?? messages[code] ?? general;
  return brokenAt(offset, end - offset, said);
}
