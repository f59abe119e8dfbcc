// Claims listed more than once.
import { describe, expect, it } from 'vitest';
import { claimsUnique } from './claims-unique.ts';
import { judged } from './judged.ts';

const listed = (...names: readonly string[]) =>
  judged(claimsUnique, { claims: names.map((name) => ({ name, purpose: '页面显示姓名' })) });

describe('claims-unique', () => {
  it.each([[[]], [['sub']], [['sub', 'name', 'phone_number']]])('accepts %j', (names) => {
    expect(listed(...names)).toEqual([]);
  });

  it('points at each repetition and at the first', () => {
    const findings = listed('sub', 'name', 'name', 'sub', 'name');
    expect(findings.map((f) => [f.severity, f.typed])).toEqual([
      ['error', '"name"'],
      ['error', '"sub"'],
      ['error', '"name"'],
    ]);
    const [again, , third] = findings;
    expect(again?.related?.[0]?.at.offset).toBe(third?.related?.[0]?.at.offset);
    expect(again?.related?.[0]?.at.offset).toBeLessThan(again?.at?.offset ?? 0);
  });
});
