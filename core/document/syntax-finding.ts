// What is wrong with the syntax of a document, said once and precisely: the first mistake, for the rest follow from it.
import type { Node } from 'jsonc-parser';
import type { Finding, Fix } from '../finding.ts';
import { type Text, text } from '../text.ts';
import type { ParsedText } from './parse.ts';

type SyntaxError = ParsedText['syntaxErrors'][number];

/** jsonc-parser's code → what was found and what was expected. */
const messages: Readonly<Record<string, Text>> = {
  InvalidNumberFormat: text('数字的写法不正确。', 'This is not a well-formed number.'),
  PropertyNameExpected: text(
    '这里应为用双引号括起来的属性名。',
    'A property name in double quotes is expected here.',
  ),
  ValueExpected: text('这里缺少值。', 'A value is missing here.'),
  ColonExpected: text(
    '属性名与值之间缺少冒号。',
    'A colon is missing between the property name and its value.',
  ),
  CommaExpected: text('与上一项之间缺少逗号。', 'A comma is missing after the item before this.'),
  CloseBraceExpected: text('缺少右花括号 }。', 'A closing brace } is missing.'),
  CloseBracketExpected: text('缺少右方括号 ]。', 'A closing bracket ] is missing.'),
  EndOfFileExpected: text(
    '文档到此应已结束，后面却还有内容。',
    'The document should have ended before this.',
  ),
  InvalidCommentToken: text('注释的写法不正确。', 'This is not a well-formed comment.'),
  UnexpectedEndOfComment: text('注释没有结束，缺少 */。', 'The comment never ends: */ is missing.'),
  UnexpectedEndOfString: text(
    '字符串没有结束，缺少双引号。',
    'The string never ends: a double quote is missing.',
  ),
  UnexpectedEndOfNumber: text('数字没有写完。', 'The number is not complete.'),
  InvalidUnicode: text('\\u 之后应为四位十六进制数字。', 'Four hexadecimal digits are expected after \\u.'),
  InvalidEscapeCharacter: text(
    '字符串中的反斜杠后跟了不支持的字符；反斜杠本身要写成 \\\\。',
    'A backslash in a string is followed by a character it cannot escape; write the backslash itself as \\\\.',
  ),
  InvalidCharacter: text(
    '字符串中有不能直接书写的控制字符（例如换行）。',
    'A string holds a control character, such as a line break, that has to be escaped.',
  ),
  TooDeep: text('括号嵌套得太深，无法读取。', 'Brackets are nested too deeply to be read.'),
  TooLong: text(
    '文件超过两百万个字符，不作读取。',
    'The file has more than two million characters and is not read.',
  ),
};

/** Punctuation of a Chinese keyboard → what JSON wants in its place. */
const fullWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
};

const hint = text(
  '改正此处后，其余内容才能继续检查。配置文件是允许注释和行尾逗号的 JSON。',
  'Mend this first; the rest can only be checked then. The file is JSON in which comments and trailing commas are allowed.',
);

const ending = ({ offset, length }: Node) => offset + length;

/** Where the last thing before `offset` ends. */
function endBefore(node: Node, offset: number): number {
  const child = node.children?.findLast((c) => c.offset < offset);
  if (!child) return node.offset + 1;
  return ending(child) <= offset ? ending(child) : endBefore(child, offset);
}

function describe(
  document: ParsedText,
  { code, offset, length }: SyntaxError,
): {
  message: Text;
  fix?: Fix;
} {
  const { text: content } = document;
  const root = document.root();
  const sign = content[offset] ?? '';
  const ascii = code === 'InvalidSymbol' ? fullWidth[sign] : undefined;
  if (ascii !== undefined)
    return {
      message: text(
        `这里用了中文标点“${sign}”，应为英文标点 ${ascii} 。`,
        `This is the full-width sign “${sign}”; JSON wants ${ascii} here.`,
      ),
      fix: {
        title: text(`改为英文标点 ${ascii}`, `Replace it with ${ascii}`),
        edits: [{ offset, length: 1, newText: ascii }],
      },
    };
  if (!root && code === 'ValueExpected')
    return {
      message: text('文件是空的，应为一个 JSON 对象。', 'The file is empty; a JSON object is expected.'),
    };
  const found = content.slice(offset, offset + Math.min(length, 30));
  const message =
    messages[code] ??
    text(
      `无法识别“${found}”；文本要用双引号括起来。`,
      `“${found}” makes no sense here; text goes in double quotes.`,
    );
  if (code !== 'CommaExpected' || !root) return { message };
  const edits = [{ offset: endBefore(root, offset), length: 0, newText: ',' }];
  return { message, fix: { title: text('补上逗号', 'Insert the comma'), edits } };
}

/** The first syntax error as a finding; undefined when there is none. */
export function syntaxFinding(document: ParsedText, id: string): Finding | undefined {
  const [first] = document.syntaxErrors;
  if (!first) return undefined;
  const at = document.placeAt(first.offset, first.length);
  return { id, severity: 'error', hint, at, ...describe(document, first) };
}
