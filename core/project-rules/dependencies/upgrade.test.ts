// Which upgrades are small enough to be made by a quick fix.
import { describe, expect, it } from 'vitest';
import { isSmallUpgrade } from './upgrade.ts';

describe('isSmallUpgrade', () => {
  it.each([
    ['1.2.68', '1.2.83', true],
    ['4.16.0', '4.20.0', true],
    ['5.2.9.RELEASE', '5.2.20.RELEASE', true],
    ['8.5.1', '9.0.0', false],
    ['0.5.3', '0.6.0', false],
    ['0.21.0', '0.21.1', true],
    ['Finchley', 'Hoxton', false],
    ['', '', false],
  ])('%s → %s: %s', (from, to, expected) => {
    expect(isSmallUpgrade(from, to)).toBe(expected);
  });
});
