// The edit replaces exactly one value and nothing around it.
import { describe, expect, it } from 'vitest';
import { parseText } from '../../document/parse.ts';
import { replaceValue } from './replace-value.ts';

const text = '{ /* a */ "list": [ "x" /* b */, 2 ], "on": true // c\n}';

describe('replaceValue', () => {
  it.each([
    [['list', 0], 'a"\\b', '"x"', '"a\\"\\\\b"'],
    [['list', 1], 30, '2', '30'],
    [['on'], false, 'true', 'false'],
  ])('at %j', (path, value, typed, newText) => {
    const { edits, title } = replaceValue(parseText(text), path, value);
    expect(edits).toEqual([
      { offset: text.indexOf(typed, text.indexOf('list') + 7), length: typed.length, newText },
    ]);
    expect(title.zh).toBe(`改为 ${newText}`);
  });
});
