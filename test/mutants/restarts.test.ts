// A start of a system takes seconds: a run starts it anew only where a case could not be met otherwise.
import { expect, it } from 'vitest';
import { modules } from '../../core/conformance/modules.ts';
import { runConformance } from '../../core/conformance/run-conformance.ts';
import type { VariantId } from '../../core/conformance/system-facts.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import type { Parts } from './party/parts.ts';
import { createMutantWorld } from './world.ts';

/** What is read once by the sound party is read at every login. */
const rereading = (sound: Parts): Partial<Parts> => ({
  endpoint(party, name) {
    delete party.memory.discovery;
    delete party.memory.keys;
    return sound.endpoint(party, name);
  },
});

async function startsOf(changes?: (sound: Parts) => Partial<Parts>) {
  const profile = findProfile('oidc-generic');
  if (!profile) throw new Error('there is no profile oidc-generic');
  const world = createMutantWorld(profile, changes);
  const starts: (VariantId | undefined)[] = [];
  const { system } = world;
  if (!system) throw new Error('the system was not started');
  const restart: typeof system.restart = (variant) => {
    starts.push(variant);
    return system.restart(variant);
  };
  const chosen = modules.filter(
    ({ id, reads, startedAs }) => (reads || startedAs) && !id.endsWith('-silent'),
  );
  const options = { plan: 'module', modules: chosen, parallel: 4, moduleLimit: 20_000, expected: [] };
  const { passed } = await runConformance({ ...world, system: { ...system, restart } }, options);
  expect(passed).toBe(true);
  return starts;
}

it('starts a system that reads discovery and keys at every login once for each other way to start it', async () => {
  const starts = await startsOf(rereading);
  expect(starts.length).toBeLessThanOrEqual(3);
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts).not.toContain(undefined);
});

it('starts one that keeps them anew, and not after what it refused and did not keep', async () => {
  const reading = modules.filter(({ reads }) => reads).length;
  const anew = (await startsOf()).filter((variant) => variant === undefined).length;
  expect(anew).toBeGreaterThan(3);
  expect(anew).toBeLessThan(reading / 2);
});
