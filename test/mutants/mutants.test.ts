// A module that kills no mutant does not count: the sound party passes everything, each mutant fails its module and no other.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../../core/conformance/modules.ts';
import { runConformance } from '../../core/conformance/run-conformance.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import type { Mutant } from './mutant.ts';
import type { Parts } from './party/parts.ts';
import { createMutantWorld } from './world.ts';

const folder = join(import.meta.dirname, 'defects');
const usual = 'gd-zwrz';
const platforms = [usual, 'oidc-generic'];
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** Where positive modules have no mutant: a party that fails them cannot log in at all, or the platform would not let it. */
const withoutMutant = new Set([
  'client-test',
  'client-test-client-secret-basic',
  'client-test-idtoken-sig-rs256',
  'client-test-userinfo-bearer-header',
]);

async function play(platform: string, changes?: (sound: Parts) => Partial<Parts>) {
  const profile = findProfile(platform);
  if (!profile) throw new Error(`there is no profile ${platform}`);
  // One at a time: what one module does must not be what another one sees.
  const options = { plan: 'full', modules, parallel: 1, moduleLimit: 20_000, expected: [] };
  const outcome = await runConformance(createMutantWorld(profile, changes), options);
  return outcome.modules;
}

describe('the sound party', () => {
  const applied = new Set<string>();

  it.each(platforms)('passes every module that applies at %s', async (platform) => {
    const judged = await play(platform);
    for (const { id, status } of judged) if (status !== 'not-applicable') applied.add(id);
    const told = judged.filter(({ status }) => status !== 'passed' && status !== 'not-applicable');
    expect(told.map(({ id, finding, reason }) => [id, finding?.message.en ?? reason?.en])).toEqual([]);
    expect(judged.map(({ id }) => id)).toEqual(modules.map(({ id }) => id));
  });

  it('is failed by a mutant for every module that applies to it', () => {
    expect([...applied].filter((id) => !names.includes(id) && !withoutMutant.has(id))).toEqual([]);
    expect(names.filter((name) => !applied.has(name))).toEqual([]);
    for (const id of withoutMutant) expect(modules.find((one) => one.id === id)?.kind).toBe('positive');
  });
});

describe.each(names)('%s', (name) => {
  let mutant: Mutant;
  beforeAll(async () => {
    ({ mutant } = await import(join(folder, `${name}.ts`)));
  });

  it('fails its module and no other', async () => {
    expect(mutant.fails).toBe(name);
    const judged = await play(mutant.platform ?? usual, mutant.changes);
    const failed = judged.filter(({ status }) => status === 'failed' || status === 'interrupted');
    expect(failed.map(({ id }) => id).sort()).toEqual([name, ...(mutant.also ?? [])].sort());
  });
});
