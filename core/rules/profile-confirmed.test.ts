// Observed profiles: an error with production in question, a warning with the test environment alone.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { profileConfirmed } from './profile-confirmed.ts';

const unsaid = { platformConfirmed: null };

describe('profile-confirmed', () => {
  it.each([
    [undefined, ['error']],
    ['production', ['error']],
    ['test', ['warning']],
    ['local', []],
  ] as const)('with %s in question says %j', (environment, severities) => {
    for (const change of [unsaid, { platformConfirmed: false }])
      expect(judged(profileConfirmed, change, environment).map((f) => f.severity)).toEqual(severities);
  });

  it('only warns while there is no production environment', () => {
    const change = { ...unsaid, environments: { production: null } };
    expect(judged(profileConfirmed, change).map((f) => f.severity)).toEqual(['warning']);
  });

  it('points at what was typed', () => {
    expect(judged(profileConfirmed, unsaid)[0]?.typed).toBe('"gd-zwrz"');
    expect(judged(profileConfirmed, { platformConfirmed: false })[0]?.typed).toBe('false');
  });

  it.each([
    { platformConfirmed: true },
    { ...unsaid, platform: 'oidc-generic' },
    { ...unsaid, platform: 'unknown' },
  ])('is content with %j', (change) => {
    expect(judged(profileConfirmed, change)).toEqual([]);
  });
});
