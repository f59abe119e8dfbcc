// Carets stand under what is meant, whatever stands before it.
import { describe, expect, it } from 'vitest';
import type { Place } from '../../errors.ts';
import { excerpt } from './excerpt.ts';

const placeOf = (source: string, marked: string): Place => {
  const offset = source.indexOf(marked);
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset, length: marked.length };
};

describe('an excerpt', () => {
  it.each([
    ['plain text', 'first\nsecond line\nthird', 'line', 'second line', '       ^^^^'],
    ['wide letters', '名称: 示例 X', '示例', '名称: 示例 X', '      ^^^^'],
    ['wide letters before', '名称: X', 'X', '名称: X', '      ^'],
    ['tabs', '\t\tX', 'X', '  X', '  ^'],
    ['invisible letters', 'a\u200bb', '\u200b', 'a·b', ' ^'],
    ['what would command a pipeline', '  ::error::X', 'X', '  ·:error::X', '           ^'],
    ['what would fold a log', 'a ##[group]X', 'X', 'a ·#[group]X', '           ^'],
    ['what would command a terminal', 'a\u001b[31mb', 'b', 'a·[31mb', '      ^'],
  ])('shows %s', (_, source, marked, line, carets) => {
    expect(excerpt(source, placeOf(source, marked))).toEqual([line, carets]);
  });

  it('cuts long lines around the place', () => {
    const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const [line, carets] = excerpt(source, placeOf(source, 'HERE'));
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('marks the end of a file', () => {
    expect(excerpt('{', { line: 1, column: 2, offset: 1, length: 0 })).toEqual(['{', ' ^']);
  });
});
