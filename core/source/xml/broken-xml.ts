// What parse-xml finds wrong, in words for people.
import type { XmlError } from '@rgrove/parse-xml';
import { type Text, text } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt, named } from '../broken-at.ts';

/** By the words of the package, which has no codes; a name it tells is put in the place of `$1`. */
const messages: readonly (readonly [words: RegExp, said: Text])[] = [
  [
    /^Missing end tag for element (\S+)/,
    text('元素 $1 没有结束标签 </$1>。', 'The element $1 has no end tag </$1>.'),
  ],
  [
    /^Unclosed (?:start|end) tag for element `?([^\s`]+)/,
    text('元素 $1 的标签没有写完，缺少 >。', 'The tag of the element $1 is not complete: > is missing.'),
  ],
  [/^Attribute value expected/, text('属性缺少用引号括起来的值。', 'The attribute has no value in quotes.')],
  [/^Duplicate attribute: (\S+)/, text('属性 $1 重复。', 'The attribute $1 stands twice.')],
  [
    /^Unclosed attribute/,
    text('属性值的引号没有结束。', 'The quote around the value of an attribute is not closed.'),
  ],
  [/^Unescaped `<`/, text('属性值中的 < 要写成 &lt;。', 'Write < as &lt; in the value of an attribute.')],
  [/^Unclosed CDATA/, text('CDATA 没有结束，缺少 ]]>。', 'The CDATA section never ends: ]]> is missing.')],
  [/^Element content may not contain/, text('正文中不能直接写 ]]>。', 'Text cannot hold ]]> as it is.')],
  [/^Unclosed comment/, text('注释没有结束，缺少 -->。', 'The comment never ends: --> is missing.')],
  [
    /isn't allowed inside a comment/,
    text('注释之中不能有两个连续的连字符 --。', 'A comment cannot hold two hyphens -- in a row.'),
  ],
  [
    /^Unterminated reference/,
    text('& 要写成 &amp;，实体引用要以分号结束。', 'Write & as &amp;; a reference ends with a semicolon.'),
  ],
  [
    /character reference|Character reference/,
    text('字符引用 &#…; 不正确。', 'This character reference &#…; is malformed.'),
  ],
  [
    /^XML declaration isn't allowed/,
    text(
      'XML 声明 <?xml …?> 只能在文件最前面，之前不能有空行。',
      'The declaration <?xml …?> can only stand at the very beginning, without a blank line before it.',
    ),
  ],
  [
    /XML declaration|XML version|encoding name|standalone|version number/,
    text('XML 声明 <?xml …?> 的写法不正确。', 'The declaration <?xml …?> is malformed.'),
  ],
  [
    /doctype|identifier|internal subset|end quote|Expected a name/,
    text('<!DOCTYPE …> 的写法不正确。', 'The <!DOCTYPE …> is malformed.'),
  ],
  [
    /processing instruction/,
    text('处理指令 <?…?> 的写法不正确。', 'The processing instruction <?…?> is malformed.'),
  ],
  [/^Root element/, text('这里应为根元素。', 'The root element is expected here.')],
  [/^Extra content/, text('根元素之后不能再有内容。', 'Nothing may follow the root element.')],
  [
    /^Invalid character/,
    text('这里有 XML 不允许的控制字符。', 'This is a control character that XML does not allow.'),
  ],
];

const general = text('这里的内容不是正确的 XML。', 'What stands here is not well-formed XML.');

function said(message: string): Text {
  for (const [words, { zh, en }] of messages) {
    const found = words.exec(message);
    const name = named(found?.[1] ?? '');
    const telling = (sentence: string) => sentence.replaceAll('$1', () => name);
    if (found) return text(telling(zh), telling(en));
  }
  return general;
}

/** The package counts characters, not UTF-16 units. */
function offsetOf(source: string, characters: number): number {
  let offset = 0;
  for (let at = 0; at < characters && offset < source.length; at++)
    offset += (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

export function brokenXml({ message, pos }: XmlError, source: string): Broken {
  const found = Math.max(0, Math.min(offsetOf(source, pos), source.length - 1));
  // A reference is wrong from its sign on.
  const offset = /reference/.test(message) ? Math.max(0, source.lastIndexOf('&', found)) : found;
  return brokenAt(offset, Math.min(1, source.length), said(message));
}
