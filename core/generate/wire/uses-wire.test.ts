// What templates ask once for an import, at platforms of each kind.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../../profile/profiles.ts';
import { wireContext } from './wire-context.ts';

const pairs = ['tokenPairs', 'questionPairs', 'askedPairs', 'askedParameters'];
const state = ['random', 'stateRandom'];

describe('what code uses', () => {
  it.each([
    [
      'wecom',
      'queries, and a state that is refused with',
      [...pairs, 'askedFields', ...state, 'refusalReturned'],
    ],
    ['cas', 'a query, no state, and a way out', [...pairs, 'logoutParameters']],
    ['dingtalk', 'JSON alone', ['json', ...state, 'refusalReturned']],
    ['zj-irs', 'JSON, no state, and a bare way out', ['askedParameters', 'askedFields', 'json']],
    [
      'oidc-generic',
      'a form, and a way back from the logout',
      ['tokenPairs', ...state, 'logoutRandom', 'logoutParameters', 'refusalReturned'],
    ],
  ])('at %s: %s', (id, _, names) => {
    const profile = findProfile(id);
    if (!profile) throw new Error(`there is no ${id}`);
    const { uses } = wireContext(profile, 'sub');
    expect(Object.entries(uses).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(names);
  });
});
