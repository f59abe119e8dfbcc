// What a fix changes is shown line by line, also where lines come or go.
import { describe, expect, it } from 'vitest';
import { changedLines } from './show-changes.ts';

const told = (before: string, after: string) =>
  changedLines(before, after).map(({ line, before: old, after: fresh }) => [line, old, fresh]);

describe('changedLines', () => {
  it.each<[string, string, unknown]>([
    ['a\nb\nc', 'a\nB\nc', [[2, ['b'], ['B']]]],
    ['a\nc', 'a\nb\nc', [[2, [], ['b']]]],
    ['a\nb\nc', 'a\nc', [[2, ['b'], []]]],
    ['a\r\nb\r\n', 'a\r\nx\r\n', [[2, ['b'], ['x']]]],
    [
      'a\nb\nc\nd',
      'A\nb\nc\nD',
      [
        [1, ['a'], ['A']],
        [4, ['d'], ['D']],
      ],
    ],
    ['same', 'same', []],
  ])('%j → %j', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('shows a file that is new as added', () => {
    expect(changedLines('', '/.env\n').flatMap(({ after }) => after)).toContain('/.env');
  });
});
