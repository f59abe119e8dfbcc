// YAML as settings: exact places, whatever YAML allows; what other programs put into it; no way to make it run long.
import { expect, it } from 'vitest';
import { settingLines } from './setting-lines.ts';
import { readYaml } from './yaml.ts';

const read = (text: string) => settingLines(text, readYaml(text));

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  'a comment alone': ['# nothing\n'],
  'text alone is no setting': ['hello'],
  'maps and lists': [
    'a:\n  b: 1\n  c:\n  - x\n  - y: 2\n',
    '0 a.b = "1" "b" "1"',
    '0 a.c[0] = "x" "x" "x"',
    '0 a.c[1].y = "2" "y" "2"',
  ],
  'CRLF, a byte order mark, signs of two units': [
    '\uFEFFa: 1 # c\r\nb: "\u{1F600}"\r\nc: \u{1F600}x\r\n',
    '0 a = "1" "a" "1"',
    '0 b = "\u{1F600}" "b" "\\"\u{1F600}\\""',
    '0 c = "\u{1F600}x" "c" "\u{1F600}x"',
  ],
  'text of many lines': [
    'a: |\r\n  x\r\n  y\r\nb: >-\n  x\n  y\n\nc: one\n  two\nd: 1',
    '0 a = "x\\ny\\n" "a" "|\\r\\n  x\\r\\n  y"',
    '0 b = "x y" "b" ">-\\n  x\\n  y"',
    '0 c = "one two" "c" "one\\n  two"',
    '0 d = "1" "d" "1"',
  ],
  'flow and quotes': [
    "\"a.b\": {c d: \"x\\n\", 'it''s': [1, '2']}",
    '0 a.b.c d = "x\\n" "c d" "\\"x\\\\n\\""',
    '0 a.b.it\'s[0] = "1" "1" "1"',
    '0 a.b.it\'s[1] = "2" "\'2\'" "\'2\'"',
  ],
  'nothing, written and unwritten': [
    'a: ~\nb: null\nc: "null"\nd:\ne: ""\n',
    '0 a = "" "a" "~"',
    '0 b = "" "b" "null"',
    '0 c = "null" "c" "\\"null\\""',
    '0 d = "" "d" ""',
    '0 e = "" "e" "\\"\\""',
  ],
  'numbers and switches stay as they are written': [
    'a: 0x1F\nb: on\nc: 1_000\nd: 08\n',
    '0 a = "0x1F" "a" "0x1F"',
    '0 b = "on" "b" "on"',
    '0 c = "1_000" "c" "1_000"',
    '0 d = "08" "d" "08"',
  ],
  'keys that are no text': [
    '1: x\ntrue: y\n? [p, q]\n: z\n? alone\n',
    '0 1 = "x" "1" "x"',
    '0 true = "y" "true" "y"',
    '0 [p, q] = "z" "[p, q]" "z"',
    '0 alone = "" "alone" ""',
  ],
  documents: [
    'a: 1\n---\nb: 2\n...\n---\nc: 3\n',
    '0 a = "1" "a" "1"',
    '1 b = "2" "b" "2"',
    '2 c = "3" "c" "3"',
  ],
  'a key twice': ['a: 1\na: 2\n', '0 a = "1" "a" "1"', '0 a = "2" "a" "2"'],
  tags: [
    'a: !!int 3\nb: !reference [x]\nc: !Ref y\n',
    '0 a = "3" "a" "3"',
    '0 b[0] = "x" "x" "x"',
    '0 c = "y" "c" "y"',
  ],
  'an alias has the place of what it stands for': [
    'a: &a {k: 1}\nb: *a\nc: [*a]\n',
    '0 a.k = "1" "k" "1"',
    '0 b.k = "1" "k" "1"',
    '0 c[0].k = "1" "k" "1"',
  ],
  'the anchor that stood last before the alias': [
    'a: &x 1\nb: *x\nc: &x 2\nd: *x\n*x : e\n',
    '0 a = "1" "a" "1"',
    '0 b = "1" "b" "1"',
    '0 c = "2" "c" "2"',
    '0 d = "2" "d" "2"',
    '0 2 = "e" "*x" "e"',
  ],
  'own keys win over merged ones, the first merged map over the next': [
    'x: &x {a: 1, b: {c: 2}}\ny:\n  <<: *x\n  b: 3\nz: {<<: [*x, {a: 8, d: 4}]}\nw: {"<<": 5}',
    '0 x.a = "1" "a" "1"',
    '0 x.b.c = "2" "c" "2"',
    '0 y.a = "1" "a" "1"',
    '0 y.b = "3" "b" "3"',
    '0 z.a = "1" "a" "1"',
    '0 z.b.c = "2" "c" "2"',
    '0 z.d = "4" "d" "4"',
    '0 w.<< = "5" "\\"<<\\"" "5"',
  ],
  'a merge in a merged map': [
    'a: &a {k: 1, l: 1}\nb: &b {<<: *a, l: 2}\nc: {<<: *b, m: 3}\n',
    '0 a.k = "1" "k" "1"',
    '0 a.l = "1" "l" "1"',
    '0 b.k = "1" "k" "1"',
    '0 b.l = "2" "l" "2"',
    '0 c.k = "1" "k" "1"',
    '0 c.l = "2" "l" "2"',
    '0 c.m = "3" "m" "3"',
  ],
  'what Maven replaces': [
    'a: @project.version@\nb: [@x@, "@y@"]\n@k@: 1\n',
    '0 a = "@project.version@" "a" "@project.version@"',
    '0 b[0] = "@x@" "@x@" "@x@"',
    '0 b[1] = "@y@" "\\"@y@\\"" "\\"@y@\\""',
    '0 @k@ = "1" "@k@" "1"',
  ],
  'placeholders of templates': [
    'a: {{ x }}\nb: {{ .V.x | default "y" }}/z\nc: "{{ y }} \\n"\nd: [{{ p }}, q]\n',
    '0 a = "{{ x }}" "a" "{{ x }}"',
    '0 b = "{{ .V.x | default \\"y\\" }}/z" "b" "{{ .V.x | default \\"y\\" }}/z"',
    '0 c = "{{ y }} \\n" "c" "\\"{{ y }} \\\\n\\""',
    '0 d[0] = "{{ p }}" "{{ p }}" "{{ p }}"',
    '0 d[1] = "q" "q" "q"',
  ],
  'statements of templates': [
    '{{- if x }}\na: 1\n{{- end }}\nb: |\n  {% raw %}\n  {{ z }}\n{% if y %}c: 2{% endif %}\n',
    '0 a = "1" "a" "1"',
    '0 b = "{% raw %}\\n{{ z }}\\n" "b" "|\\n  {% raw %}\\n  {{ z }}"',
  ],
  'placeholders of Spring': [
    'a: ${x:y}\nb: [${p}, ${q:${r}}]\nc: ${x: y}\n',
    '0 a = "${x:y}" "a" "${x:y}"',
    '0 b[0] = "${p}" "${p}" "${p}"',
    '0 b[1] = "${q:${r}}" "${q:${r}}" "${q:${r}}"',
    '0 c = "${x: y}" "c" "${x: y}"',
  ],
  'placeholders of all kinds in one file, quotes in quotes': [
    'a: {{ x }}\nb: [${y}]\nc: "{{ z "q" }}-1"\n',
    '0 a = "{{ x }}" "a" "{{ x }}"',
    '0 b[0] = "${y}" "${y}" "${y}"',
    '0 c = "{{ z \\"q\\" }}-1" "c" "\\"{{ z \\"q\\" }}-1\\""',
  ],
  'signs that stand for placeholders': [
    'a: \uE07B\uE024 {{ x\nb: [\uE041]\n',
    '0 a = "\uE07B\uE024 {{ x" "a" "\uE07B\uE024 {{ x"',
    '0 b[0] = "\uE041" "\uE041" "\uE041"',
  ],
  'delimiters of placeholders': [
    'a: ["{{", "}}"]\n',
    '0 a[0] = "{{" "\\"{{\\"" "\\"{{\\""',
    '0 a[1] = "}}" "\\"}}\\"" "\\"}}\\""',
  ],
  tabs: ['a:\n\tb: 1\n\tc:\t2\t# d\n', '0 a.b = "1" "b" "1"', '0 a.c = "2" "c" "2"', 'broken at 3 "\\t"'],
  'an anchor that does not exist': ['a: 1\nb: *q\n', '0 a = "1" "a" "1"', 'broken at 8 "*q"'],
  'an alias of itself': ['a: &a {b: *a}', 'broken at 10 "*a"'],
  'a quote that never ends': ['a: 1\nb: "x', '0 a = "1" "a" "1"', '0 b = "" "b" "\\"x"', 'broken at 8 "\\""'],
  'a quote that never ends, far above': [
    'a: "it\\"s\nb: 1\nc: 2\n',
    '0 a = "it\\"s b: 1 c: 2" "a" "\\"it\\\\\\"s\\nb: 1\\nc: 2\\n"',
    'broken at 3 "\\""',
  ],
  'a key without a colon': [
    'a: 1\nb\nc: 2\n',
    '0 a = "1" "a" "1"',
    '0 b = "" "b" ""',
    '0 c = "2" "c" "2"',
    'broken at 5 "b"',
  ],
  'a sign that text cannot begin with': ['a: `x`\n', '0 a = "`x`" "a" "`x`"', 'broken at 3 "`"'],
  'an @ that Maven does not replace': ['a: @x\n', '0 a = "@x" "a" "@x"', 'broken at 3 "@"'],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(read(text)).toEqual(lines);
});

it('says what is wrong in both languages, without the words of the library', () => {
  const { broken } = readYaml('a:\n  b: 1\n c: 2\n');
  expect(broken?.message.zh).toContain('缩进');
  expect(broken?.message.en).toContain('indentation');
  expect(broken?.hint.zh).toContain('改正');
});

it('follows aliases within a bound', () => {
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  const { settings, broken } = readYaml(bomb);
  expect(settings.length).toBeLessThan(11_000);
  expect(broken?.message.en).toContain('10000');
  const merges = [
    'm0: &m0 {k: 1}',
    ...Array.from({ length: 40 }, (_, i) => `m${i + 1}: &m${i + 1} {<<: [*m${i}, *m${i}]}`),
  ].join('\n');
  expect(readYaml(merges).broken?.message.en).toContain('10000');
});

const deep: Readonly<Record<string, string>> = {
  'open brackets': '['.repeat(100_000),
  brackets: '['.repeat(100_000) + ']'.repeat(100_000),
  braces: '{a: '.repeat(100_000),
  dashes: '- '.repeat(100_000),
  'question marks': '? '.repeat(100_000),
  colons: 'a: '.repeat(100_000),
};

it.each(Object.entries(deep))('refuses what is nested without end: %s', (_, text) => {
  expect(readYaml(text).broken?.message.zh).toBeDefined();
});

it('does not read what is too long for settings', () => {
  expect(readYaml('a: b\n'.repeat(400_001)).broken?.message.zh).toContain('1000000');
});

it('reads 200 levels', () => {
  const text = `${'['.repeat(199)}x${']'.repeat(199)}`;
  expect(readYaml(text)).toMatchObject({ settings: [{ value: 'x', valueSpan: { offset: 199, length: 1 } }] });
  expect(readYaml(text).broken).toBeUndefined();
});
