// Fixes that touch the same text are never applied together.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { text } from '../text.ts';
import { compatibleFixes } from './compatible-fixes.ts';

const words = text('x', 'x');
const finding = (id: string, ...places: readonly (readonly [offset: number, length: number])[]): Finding => ({
  id,
  severity: 'error',
  message: words,
  hint: words,
  fix: { title: text(id, id), edits: places.map(([offset, length]) => ({ offset, length, newText: id })) },
});
const unfixable: Finding = { id: 'none', severity: 'error', message: words, hint: words };

const chosen = (...findings: readonly Finding[]) => compatibleFixes(findings).map(({ title }) => title.en);

describe('fixes applied together', () => {
  it('are all of them when they stand apart', () => {
    expect(chosen(finding('a', [0, 3]), unfixable, finding('b', [10, 0]), finding('c', [5, 2]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('leave out one that overlaps, adjoins or repeats an earlier one', () => {
    expect(
      chosen(finding('a', [0, 3]), finding('b', [2, 4]), finding('c', [3, 1]), finding('d', [0, 3])),
    ).toEqual(['a']);
  });

  it('leave out a fix whole when one of its edits clashes', () => {
    expect(chosen(finding('a', [0, 3]), finding('b', [20, 1], [1, 1]), finding('c', [20, 1]))).toEqual([
      'a',
      'c',
    ]);
  });
});
