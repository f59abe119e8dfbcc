import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';

describe('parseText', () => {
  const source = '// note\r\n{\r\n  "a": { "list": [1, "二"] }, // 尾\n  "b": true,\r}';
  const parsed = parseText(source);

  it('reads JSON with comments, trailing commas and any line end', () => {
    expect(parsed.syntaxErrors).toEqual([]);
    expect(JSON.parse(JSON.stringify(parsed.value))).toEqual({ a: { list: [1, '二'] }, b: true });
  });

  it('says where a value and its name stand', () => {
    expect(parsed.placeOf(['a', 'list', 1])).toEqual({
      line: 3,
      column: 22,
      offset: source.indexOf('"二"'),
      length: 3,
    });
    expect(parsed.placeOfKey(['b'])).toMatchObject({ line: 4, column: 3, length: 3 });
    expect(parsed.placeOfKey(['a', 'list', 0])).toMatchObject({ length: 1 });
  });

  it('takes the nearest ancestor for what is not there', () => {
    expect(parsed.placeOf(['a', 'none', 'x'])).toEqual(parsed.placeOf(['a']));
    expect(parsed.placeOfKey(['a', 'none'])).toEqual(parsed.placeOfKey(['a']));
  });

  it('has a place even for an empty text', () => {
    expect(parseText('').placeOf(['a'])).toEqual({ line: 1, column: 1, offset: 0, length: 0 });
    expect(parseText('').value).toBeUndefined();
  });

  it('keeps places inside a text that ends within a comment', () => {
    const open = parseText('{"a": {} /*');
    const { offset = 0, length = 0 } = open.syntaxErrors[0] ?? {};
    for (const place of [open.placeOf([]), open.placeAt(offset, length)])
      expect(place.offset + place.length).toBeLessThanOrEqual(open.text.length);
    expect(open.syntaxErrors).not.toEqual([]);
  });

  it('does not mind a byte order mark', () => {
    const marked = parseText('\uFEFF{"a": 1}');
    expect(marked.syntaxErrors).toEqual([]);
    expect(marked.placeOf(['a'])).toMatchObject({ offset: 7 });
  });

  it('notices a name that stands twice, where the later value wins', () => {
    const { duplicateKeys, value } = parseText('{"a": 1, "b": {"a": 1}, "a": 2}');
    expect(duplicateKeys.map(({ offset }) => offset)).toEqual([24]);
    expect(value).toMatchObject({ a: 2 });
  });

  it('keeps a property of any name', () => {
    const { value } = parseText('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect('x' in {}).toBe(false);
  });

  it('makes the tree when it is asked for', () => {
    expect(parsed.root()).toMatchObject({ type: 'object', offset: source.indexOf('{') });
    expect(parsed.root()).toBe(parsed.root());
  });

  it('does not read what nobody writes', () => {
    const long = (of: string) => parseText(`{"a":"${'b'.repeat(2_000_000)}"${of}`);
    for (const text of ['}', ',}'])
      expect(long(text)).toMatchObject({ value: undefined, syntaxErrors: [{ code: 'TooLong' }] });
  });

  it('gives up on endless nesting without falling over', () => {
    expect(parseText('['.repeat(200_000)).syntaxErrors).toMatchObject([{ code: 'TooDeep' }]);
    expect(parseText('['.repeat(200_000) + ']'.repeat(200_000)).syntaxErrors).toMatchObject([
      { code: 'TooDeep' },
    ]);
  });
});
