import { describe, expect, it } from 'vitest';
import type { ConformanceOutcome } from './outcome.ts';
import { isProof, makeProof, staleness } from './proof.ts';

const outcome = {
  platform: { id: 'gd-zwrz', version: '2023.1' },
  plan: 'basic',
  startedAt: '2026-11-25T12:00:00.000Z',
  modules: [{ id: 'client-test', status: 'passed', title: { zh: '', en: '' } }],
} as unknown as ConformanceOutcome;
const proof = makeProof(
  { product: { name: 'x', version: '1' }, template: 'node-express', files: { 'a.ts': 'aa', 'b.ts': 'bb' } },
  outcome,
);
const now = {
  version: '1',
  profile: { id: 'gd-zwrz', version: '2023.1' },
  hashes: { 'a.ts': 'aa', 'b.ts': 'bb' },
};

describe('a proof', () => {
  it('survives its file, and keeps verdicts alone', () => {
    expect(isProof(JSON.parse(JSON.stringify(proof)))).toBe(true);
    expect(proof.modules).toEqual([{ id: 'client-test', status: 'passed' }]);
  });

  it.each([null, {}, [], { format: 2 }, { format: 1, product: {}, profile: {}, files: null }])(
    'is not %j',
    (value) => {
      expect(isProof(value)).toBe(false);
    },
  );

  it('holds while nothing has changed', () => {
    expect(staleness(proof, now)).toEqual([]);
  });

  it.each([
    ['a file that changed', { ...now, hashes: { ...now.hashes, 'a.ts': 'other' } }, /1 files changed.*a\.ts/],
    ['a file that is gone', { ...now, hashes: { 'a.ts': 'aa' } }, /b\.ts/],
    ['another profile', { ...now, profile: { id: 'gd-zwrz', version: '2' } }, /2023\.1 to gd-zwrz 2/],
    ['another version of the tool', { ...now, version: '2' }, /version 1, this is 2/],
  ])('is stale for %s', (_, changed, words) => {
    const reasons = staleness(proof, changed);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.en).toMatch(words);
    expect(reasons[0]?.zh).toMatch(/\p{Script=Han}/u);
  });
});
