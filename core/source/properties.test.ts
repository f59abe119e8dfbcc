// Java properties as settings: what Java reads, where it stands, and the documents of Spring.
import { expect, it } from 'vitest';
import { readProperties } from './properties.ts';
import { settingLines } from './setting-lines.ts';

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  separators: [
    'a=1\nb: 2\nc 3\n  d\t=\t4 \ne\nf=\n',
    '0 a = "1" "a" "1"',
    '0 b = "2" "b" "2"',
    '0 c = "3" "c" "3"',
    '0 d = "4 " "d" "4 "',
    '0 e = "" "e" ""',
    '0 f = "" "f" ""',
  ],
  'comments and blank lines': ['# a=1\n\n! b=2\n\t\n c=3 # d\n', '0 c = "3 # d" "c" "3 # d"'],
  'CRLF, a byte order mark, signs of two units': [
    '\uFEFFa=\u{1F600}\r\n\r\nb=2\r\n',
    '0 a = "\u{1F600}" "a" "\u{1F600}"',
    '0 b = "2" "b" "2"',
  ],
  escapes: [
    'a\\ b\\=c=x\\ty\\u4e2d\\\\n\\q\n',
    '0 a b=c = "x\\ty中\\\\nq" "a\\\\ b\\\\=c" "x\\\\ty\\\\u4e2d\\\\\\\\n\\\\q"',
  ],
  'lines that go on': [
    'a=x,\\\n   y\nb=p\\\r\n  q\r\nc=\\\n  z\nd=1\\',
    '0 a = "x,y" "a" "x,\\\\\\n   y"',
    '0 b = "pq" "b" "p\\\\\\r\\n  q"',
    '0 c = "z" "c" "z"',
    '0 d = "1" "d" "1\\\\"',
  ],
  documents: [
    'a=1\n#---\nb=2\r\n!--- \r\nc=3\n# ---\n #---\n#----\nd=4\n',
    '0 a = "1" "a" "1"',
    '1 b = "2" "b" "2"',
    '2 c = "3" "c" "3"',
    '2 d = "4" "d" "4"',
  ],
  'a line of hyphens within a comment begins no document': [
    '# title\n#---\na=1\n#---\n# more\nb=2\n\n#---\n! other\nc=3\n',
    '0 a = "1" "a" "1"',
    '0 b = "2" "b" "2"',
    '1 c = "3" "c" "3"',
  ],
  'a key twice, placeholders': ['a=${x:y}\na=@z@\n', '0 a = "${x:y}" "a" "${x:y}"', '0 a = "@z@" "a" "@z@"'],
  'an escape that Java refuses': [
    'a=\\\\user\nb=C:\\users\nc=1\n',
    '0 a = "\\\\user" "a" "\\\\\\\\user"',
    '0 b = "C:users" "b" "C:\\\\users"',
    '0 c = "1" "c" "1"',
    'broken at 13 "\\\\u"',
  ],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(settingLines(text, readProperties(text))).toEqual(lines);
});
