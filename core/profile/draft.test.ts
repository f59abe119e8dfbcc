import { describe, expect, it } from 'vitest';
import { draftProfile } from './draft.ts';
import { profiles } from './profiles.ts';
import { validateProfile } from './validate-profile.ts';

describe.each(profiles)('a draft from $id', (from) => {
  const draft = draftProfile(from, 'city-sso');

  it('is sound, and the same on the wire', () => {
    expect(validateProfile(JSON.stringify(draft))).toEqual([]);
    expect([draft.authorize, draft.token, draft.userinfo, draft.claims]).toEqual([
      from.authorize,
      from.token,
      from.userinfo,
      from.claims,
    ]);
  });

  it('confirms nothing, and keeps no host of another platform', () => {
    expect(draft.status).toBe('custom');
    expect(draft.evidence.every(({ basis }) => basis === 'assumed')).toBe(true);
    expect(draft.unknowns.map(({ path }) => path)).toEqual(draft.evidence.map(({ path }) => path));
    expect(JSON.stringify(draft.hosts)).toBe('{"test":[],"production":[]}');
    expect(draft.clientIdPattern).toBeUndefined();
  });
});
