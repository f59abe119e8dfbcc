// XML as elements: places of elements and texts, nothing expanded, what is wrong in words.
import { expect, it } from 'vitest';
import { sliceOf } from './setting-lines.ts';
import { readXml, type XmlElement } from './xml.ts';

/** `name{attributes} text ‹text as it stands› ‹element as it stands›`, children indented. */
function linesOf(text: string, element: XmlElement, indent = ''): string[] {
  const { name, attributes, children, textSpan } = element;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  const line = `${indent}${name}${pairs.join('')}: ${JSON.stringify(element.text)} ${JSON.stringify(sliceOf(text, textSpan))}`;
  return [line, ...children.flatMap((child) => linesOf(text, child, `${indent} `))];
}

const read = (text: string): string[] => {
  const { root, broken } = readXml(text);
  const lines = root ? linesOf(text, root) : [];
  return broken ? [...lines, `broken at ${broken.offset} ${broken.message.zh} ${broken.message.en}`] : lines;
};

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  'elements, attributes, prefixes': [
    '<?xml version="1.0" encoding="UTF-8"?>\n<x:a xmlns:x="urn:x" b=\'1 &lt; 2\'>\n <x:c> t </x:c><d/></x:a>\n',
    'a xmlns:x=urn:x b=1 < 2: "" ""',
    ' c: "t" "t"',
    ' d: "" ""',
  ],
  'CRLF, a byte order mark, signs of two units': [
    '\uFEFF<a>\r\n <b>\u{1F600}\r\n  x</b>\r\n <c>y</c>\r\n</a>\r\n',
    'a: "" ""',
    ' b: "\u{1F600}\\n  x" "\u{1F600}\\r\\n  x"',
    ' c: "y" "y"',
  ],
  'CDATA and comments': [
    '<a><b><![CDATA[ x<y ]]></b><c>1<!-- c -->2</c><d> p <![CDATA[q]]> </d></a>',
    'a: "" ""',
    ' b: "x<y" "x<y"',
    ' c: "12" "1<!-- c -->2"',
    ' d: "p q" "p <![CDATA[q]]>"',
  ],
  'blanks before line feeds stay': ['<a>x \n y</a>', 'a: "x \\n y" "x \\n y"'],
  'text around elements': ['<a> x <b/> y </a>', 'a: "x  y" "x <b/> y"', ' b: "" ""'],
  references: ['<a>&amp;&#x4e2d; &unknown;</a>', 'a: "&中 &unknown;" "&amp;&#x4e2d; &unknown;"'],
  'entities of a DTD stay unexpanded': [
    '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]><l>&b;&f;</l>',
    'l: "&b;&f;" "&b;&f;"',
  ],
  'a missing end tag': [
    '<a>\u{1F600}<b></a>',
    'broken at 8 元素 b 没有结束标签 </b>。 The element b has no end tag </b>.',
  ],
  'a bare ampersand': [
    '<a>x & y</a>',
    'broken at 5 & 要写成 &amp;，实体引用要以分号结束。 Write & as &amp;; a reference ends with a semicolon.',
  ],
  nothing: ['', 'broken at 0 这里应为根元素。 The root element is expected here.'],
  'a blank line before the declaration': [
    '\n<?xml version="1.0"?><a/>',
    'broken at 1 XML 声明 <?xml …?> 只能在文件最前面，之前不能有空行。 The declaration <?xml …?> can only stand at the very beginning, without a blank line before it.',
  ],
  'no XML': ['PK\u0003\u0004', 'broken at 0 这里应为根元素。 The root element is expected here.'],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(read(text)).toEqual(lines);
});

it('gives each element its whole place', () => {
  const text = '<a>\n <b c="1">x</b>\n <d/>\n</a>\n';
  const { root } = readXml(text);
  expect(root && sliceOf(text, root)).toBe('<a>\n <b c="1">x</b>\n <d/>\n</a>');
  expect(root?.children.map((child) => sliceOf(text, child))).toEqual(['<b c="1">x</b>', '<d/>']);
});

it('puts an empty text before the end tag', () => {
  expect(readXml('<a></a>').root?.textSpan).toEqual({ offset: 3, length: 0 });
});

it.each([201, 100_000])('refuses %i levels', (levels) => {
  const text = `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
  expect(readXml(text)).toMatchObject({ broken: { offset: 600 } });
});

it('reads 200 levels', () => {
  expect(readXml(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`).broken).toBeUndefined();
});

it('takes no more than linear time for line breaks', () => {
  const { root } = readXml(`<a>${'x\r\n'.repeat(300_000)}</a>`);
  expect(root?.text).toHaveLength(599_999);
});
