// A module that kills no mutant does not count: the sound party passes everything, each mutant fails its module and no other.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Module } from '../../core/conformance/module.ts';
import { modules, modulesOfPlan } from '../../core/conformance/modules.ts';
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { runConformance } from '../../core/conformance/run-conformance.ts';
import { isGatewayFault } from '../../core/platform/gateway/gateway-faults.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { misled } from './misled.ts';
import type { Mutant } from './mutant.ts';
import type { Parts } from './party/parts.ts';
import { createMutantWorld, everything } from './world.ts';

type Changes = (sound: Parts) => Partial<Parts>;

const folder = join(import.meta.dirname, 'defects');
const usual = 'gd-zwrz';
/** Platform, and whether the party uses everything of it. */
const worlds = [
  [usual, false],
  ['oidc-generic', false],
  ['oidc-generic', true],
] as const;
/** Where the party stands behind the gateway, and nobody logs in at it. */
const gatewayPlatform = 'gd-yzy';
const behindGateway = modulesOfPlan('gateway');
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** Where positive modules have no mutant: a party that fails them cannot log in at all, or the platform would not let it. */
const withoutMutant = new Set([
  'client-test',
  'client-test-client-secret-basic',
  'client-test-idtoken-sig-rs256',
  'client-test-scope-userinfo-claims',
  'client-test-userinfo-bearer-header',
  'gateway-access',
]);

async function play(
  [platform, all]: readonly [string, boolean],
  changes?: Changes,
  chosen = modules,
  parallel = 1,
) {
  const profile = findProfile(platform);
  if (!profile) throw new Error(`there is no profile ${platform}`);
  const options = { plan: 'full', modules: chosen, parallel, moduleLimit: 20_000, expected: [] };
  const outcome = await runConformance(
    createMutantWorld(profile, changes, all ? everything : undefined),
    options,
  );
  return outcome.modules;
}

const failedOf = (judged: readonly ModuleOutcome[]): readonly string[] =>
  judged.flatMap(({ id, status }) => (status === 'failed' || status === 'interrupted' ? [id] : [])).sort();

/** Modules with faults that make one wait. */
const slow = /(?:-slow|-silent|-late)$/;

const withoutWaiting = modules.filter(({ id }) => !slow.test(id));

/** What mutants play beside their own module: making keys takes longer than all the rest. */
const quick = (own: string, platform: string): readonly Module[] =>
  platform === gatewayPlatform
    ? behindGateway
    : modules.filter((module) => module.id === own || (withoutWaiting.includes(module) && !module.ownKeys));

describe('the sound party', () => {
  const applied = new Map<string, ModuleOutcome>();

  it.each([
    ...worlds.map(([platform, all]) => [platform, all, modules] as const),
    [gatewayPlatform, false, behindGateway] as const,
  ])('passes every module that applies at %s (everything: %s)', async (platform, all, chosen) => {
    const judged = await play([platform, all], undefined, chosen, 8);
    for (const outcome of judged) if (outcome.status !== 'not-applicable') applied.set(outcome.id, outcome);
    const told = judged.filter(({ status }) => status !== 'passed' && status !== 'not-applicable');
    expect(told.map(({ id, finding, reason }) => [id, finding?.message.en ?? reason?.en])).toEqual([]);
    expect(judged.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
  });

  it.each(worlds)(
    'fails every fault’s module, and no other, once faults mislead it at %s (everything: %s)',
    async (...world) => {
      const judged = await play(world, misled, withoutWaiting);
      const ofFaults = judged.filter(
        ({ faults, status }) => faults.length > 0 && status !== 'not-applicable',
      );
      expect(ofFaults.length).toBeGreaterThan(10);
      expect(failedOf(judged)).toEqual(ofFaults.map(({ id }) => id).sort());
    },
  );

  it('is failed by a mutant for every module that applies to it', () => {
    const byHand = [...applied.values()]
      .filter(({ faults }) => faults.every(isGatewayFault))
      .map(({ id }) => id);
    expect(byHand.filter((id) => !names.includes(id) && !withoutMutant.has(id))).toEqual([]);
    expect(names.filter((name) => !applied.has(name))).toEqual([]);
    for (const id of withoutMutant) expect(modules.find((one) => one.id === id)?.kind).toBe('positive');
  });

  it.each(names)('with the defect %s fails its module and no other', async (name) => {
    const { mutant }: { mutant: Mutant } = await import(join(folder, `${name}.ts`));
    expect(mutant.fails).toBe(name);
    const platform = mutant.platform ?? usual;
    const chosen = quick(name, platform);
    const judged = await play([platform, mutant.everything === true], mutant.changes, chosen);
    const others = (mutant.also ?? []).filter((id) => applied.has(id) && chosen.some((one) => one.id === id));
    expect(failedOf(judged)).toEqual([name, ...others].sort());
  });
});
