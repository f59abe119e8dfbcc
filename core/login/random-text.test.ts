import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomState, randomText } from './random-text.ts';

/** A new piece of the sequence at each call. */
const counting = () => {
  let at = 0;
  return (bytes: number) => Uint8Array.from({ length: bytes }, () => (at = (at * 5 + 97) % 256));
};

describe('a state', () => {
  it.each([{}, { pattern: '^[a-z]+$' }, { maxLength: 20 }, { pattern: '^[0-9A-F]{32}$', maxLength: 32 }])(
    'obeys %j',
    (limits) => {
      const state = randomState(counting(), { echoed: 'yes', ...limits });
      expect(state).toMatch(new RegExp(limits.pattern ?? '^[A-Za-z0-9_-]+$'));
      expect(state.length).toBeLessThanOrEqual(limits.maxLength ?? 128);
      expect(state.length).toBeGreaterThan(15);
    },
  );

  it('takes no byte that would favour a character', () => {
    const bytes = Uint8Array.from([255, 250, 249, 18, 7]);
    let at = 0;
    const one = (count: number) => Uint8Array.from({ length: count }, () => bytes[at++ % bytes.length] ?? 0);
    expect(randomState(one, { echoed: 'yes', pattern: '^[0-9]+$', maxLength: 6 })).toBe('987987');
  });
});

it('random text is Base64url of 256 bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      expect(randomText(() => bytes)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }),
  );
});
