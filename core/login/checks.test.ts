import { describe, expect, it } from 'vitest';
import { checks } from './checks.ts';

describe('every check', () => {
  it('has an id of its own, reasons in both languages and a reference', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id, title, why, references } of checks) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      for (const words of [title, why])
        expect([words.zh, words.en]).toEqual([
          expect.stringMatching(/\p{Script=Han}/u),
          expect.stringMatching(/[a-z]{3}/),
        ]);
      expect(references.length).toBeGreaterThan(0);
    }
  });
});
