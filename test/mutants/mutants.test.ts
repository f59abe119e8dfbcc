// A module that kills no mutant does not count: the sound party passes everything, each mutant fails its module and no other.
import { describe, expect, it } from 'vitest';
import { modules } from '../../core/conformance/modules.ts';
import { runConformance } from '../../core/conformance/run-conformance.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { createMutantWorld } from './world.ts';

const options = { plan: 'full', modules, parallel: 8, moduleLimit: 10_000, expected: [] };

describe.each(['gd-zwrz', 'oidc-generic'])('the sound party at %s', (id) => {
  const profile = profiles.find((one) => one.id === id) as Profile;

  it('passes every module that applies', async () => {
    const outcome = await runConformance(createMutantWorld(profile), options);
    const told = outcome.modules.filter(({ status }) => status !== 'passed' && status !== 'not-applicable');
    expect(told.map((module) => [module.id, module.finding?.message.en ?? module.reason?.en])).toEqual([]);
    expect(outcome.passed).toBe(true);
  });
});
