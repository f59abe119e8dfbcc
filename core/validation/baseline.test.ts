// What is on record is known again when it moves; each entry stands for one finding; a record is stable and tells no secret.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { text } from '../text.ts';
import { createRecord, type PlacedFinding, parseBaseline, writeBaseline } from './baseline.ts';

const placed = (source: string, word: string, id = 'a', file = 'x.yml'): PlacedFinding => {
  const offset = source.indexOf(word);
  const line = source.slice(0, offset).split('\n').length;
  const finding: Finding = {
    id,
    severity: 'error',
    message: text('某', 'some'),
    hint: text('改', 'mend'),
    at: { file, line, column: 1, offset, length: word.length },
  };
  return { file, finding, source };
};
const recordOf = (...all: readonly PlacedFinding[]) => parseBaseline(writeBaseline(all));

describe('a baseline', () => {
  const old = placed('a: 1\nclient-secret: hunter2hunter2\n', 'hunter2hunter2');
  const record = recordOf(old);

  it.each([
    ['the same', old, true],
    [
      'the same, further down',
      placed('x: 1\n\na: 1\nclient-secret: hunter2hunter2\n', 'hunter2hunter2'),
      true,
    ],
    ['another line', placed('a: 1\nb: 2\n', '2'), false],
    ['another rule', placed('a: 1\nclient-secret: hunter2hunter2\n', 'hunter2hunter2', 'b'), false],
    ['another file', placed('a: 1\nclient-secret: hunter2hunter2\n', 'hunter2hunter2', 'a', 'y.yml'), false],
  ])('knows %s: %s', (_, finding, known) => {
    expect(record && createRecord(record)(finding)).toBe(known);
  });

  it('covers one finding an entry', () => {
    const isOnRecord = record && createRecord(record);
    expect([isOnRecord?.(old), isOnRecord?.(old)]).toEqual([true, false]);
  });

  it('is the same whatever the order, and holds no secret', () => {
    const other = placed('b: 2\n', '2', 'b', 'a.yml');
    expect(writeBaseline([old, other])).toBe(writeBaseline([other, old]));
    expect(writeBaseline([old])).not.toContain('hunter2');
  });

  it.each(['', '[]', '{ "version": 2, "findings": {} }', '{ "version": 1, "findings": { "a": ["x"] } }'])(
    'is not %j',
    (text) => {
      expect(parseBaseline(text)).toBeUndefined();
    },
  );
});
