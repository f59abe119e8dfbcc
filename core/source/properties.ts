// Java properties → settings, with the documents that Spring knows within one file.
import { type Comment, type Node, type Pair, parseLines } from 'dot-properties';
import { text as said } from '../text.ts';
import type { Broken } from './broken.ts';
import { brokenAt } from './broken-at.ts';
import type { Setting, Settings } from './setting.ts';

const isPair = (line: Node): line is Pair => line.type === 'PAIR';

/** Java refuses the whole file for one of these. */
const malformedEscape = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/;

const malformed = said(
  '\\u 之后应为四位十六进制数字；Java 会因此拒绝读取整个文件。',
  'Four hexadecimal digits are expected after \\u; Java refuses the whole file for this.',
);
const writeTwice = said(
  '反斜杠本身要写成 \\\\，Windows 路径可以改用 /。',
  'Write the backslash itself as \\\\, or use / in paths of Windows.',
);

function brokenEscape(text: string, from: number, to: number): Broken | undefined {
  const found = malformedEscape.exec(text.slice(from, to));
  return found ? brokenAt(from + found.index + found[0].length - 2, 2, malformed, writeTwice) : undefined;
}

const signOf = (line: Node | undefined) =>
  line?.type === 'COMMENT' ? (line as Comment).comment[0] : undefined;

/** `#---` or `!---` alone on a line begins a document, unless a comment of the same sign stands next to it. */
function startsDocument(text: string, lines: readonly Required<Node>[], index: number): boolean {
  const line = lines[index];
  const sign = signOf(line);
  if (!line || !sign || !/^.---[ \t\f]*$/.test((line as unknown as Comment).comment)) return false;
  const before = text[line.range[0] - 1] ?? '\n';
  return (
    '\r\n\uFEFF'.includes(before) && signOf(lines[index - 1]) !== sign && signOf(lines[index + 1]) !== sign
  );
}

export function readProperties(text: string): Settings {
  const settings: Setting[] = [];
  let broken: Broken | undefined;
  let part = 0;
  // A byte order mark is no part of the first key; a blank in its place leaves every offset as it is.
  const lines = parseLines(text.replace(/^\uFEFF/, ' '), true);
  for (const [index, line] of lines.entries()) {
    const range: readonly number[] = line.range;
    if (startsDocument(text, lines, index)) part++;
    if (!isPair(line)) continue;
    const [keyStart = 0, keyEnd = 0, valueStart = 0, valueEnd = 0] = range.map((at) =>
      Math.min(at, text.length),
    );
    broken ??= brokenEscape(text, keyStart, valueEnd);
    settings.push({
      key: line.key,
      value: line.value,
      keySpan: { offset: keyStart, length: keyEnd - keyStart },
      valueSpan: { offset: valueStart, length: valueEnd - valueStart },
      part,
    });
  }
  return { settings, ...(broken && { broken }) };
}
