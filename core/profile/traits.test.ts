import { describe, expect, it } from 'vitest';
import { findProfile } from './profiles.ts';
import { traitsOf } from './traits.ts';

describe('traits', () => {
  it.each([
    ['gd-zwrz', []],
    ['oidc-generic', []],
    ['gd-tyrz', ['flag-only-on-failure', 'constants-beside']],
    ['wecom', ['api-elsewhere']],
    ['zj-dingtalk', ['further-flags', 'api-elsewhere']],
    ['zj-irs', ['api-elsewhere', 'logout-without-return', 'secret-unsent']],
    ['parasecure', ['logout-without-return']],
    ['cas', ['flag-only-on-failure', 'questions-with-more']],
  ] as const)('of %s are %j', (id, traits) => {
    const profile = findProfile(id);
    expect(profile && traitsOf(profile)).toEqual(traits);
  });
});
