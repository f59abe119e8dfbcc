// Random texts within the limits of a platform: obeying them, and no shorter than they force.
import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { isUsual, stateText } from './state-text.ts';

describe('the text of a state', () => {
  it('is the usual one where nothing forbids it', () => {
    expect(
      [{}, { pattern: '^[\\w-]+$' }, { maxLength: 43 }].map((limits) =>
        isUsual(stateText({ echoed: 'yes', ...limits })),
      ),
    ).toEqual([true, true, true]);
  });

  it.each<[{ pattern?: string; maxLength?: number }, number, number]>([
    [{ pattern: '^[A-Za-z0-9]+$' }, 62, 43],
    [{ pattern: '^[A-Za-z0-9]{16,32}$' }, 62, 32],
    [{ maxLength: 20 }, 64, 20],
    [{ pattern: '^[a-f0-9]{32}$', maxLength: 64 }, 16, 32],
    [{ pattern: '^\\d+$', maxLength: 18 }, 10, 18],
  ])('for %j', (limits, letters, length) => {
    const made = stateText({ echoed: 'yes', ...limits });
    expect([made.alphabet.length, made.length]).toEqual([letters, length]);
    const state = made.alphabet.slice(0, 1).repeat(made.length);
    expect(new RegExp(limits.pattern ?? '', 'u').test(state)).toBe(true);
    expect(state.length).toBeLessThanOrEqual(limits.maxLength ?? 128);
  });

  it('is refused where no random text fits', () => {
    expect(() => stateText({ echoed: 'yes', pattern: '^login$' })).toThrow(UserError);
    expect(() => stateText({ echoed: 'yes', maxLength: 0 })).toThrow(UserError);
  });
});
