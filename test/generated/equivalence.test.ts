// One scripted session, every stack: the same decisions, the same cookies, the same audit lines.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { expectedOf } from './equivalence/differences.ts';
import { equivalencePage, pageOf } from './equivalence/page.ts';
import { keepResults, type Results, resultsOf } from './equivalence/results.ts';
import { acts } from './equivalence/scenes.ts';
import { createWorld, type World } from './equivalence/world.ts';
import { mainProfiles } from './matrix.ts';
import { leaks } from './traces.ts';

const root = join(import.meta.dirname, '../..');
const first = stacks[0]?.id ?? '';

describe.each(mainProfiles)('at $id', (profile) => {
  describe.each(stacks)('$id', ({ id: stack }) => {
    let world: World;
    const results: Results = {};
    beforeAll(async () => {
      world = await createWorld(stack, profile);
    });
    afterAll(async () => {
      keepResults(profile.id, stack, results);
      await world?.close();
    });

    describe.each(acts)('$title.en', ({ env, scenes }) => {
      beforeAll(async () => {
        await world.restart(env);
        world.audit();
      });

      it.each(scenes.filter(({ appliesTo }) => appliesTo?.(profile) ?? true))('$id', async ({ id, play }) => {
        const browser = world.browser();
        await play(world, browser);
        const seen = [...browser.lines, ...world.audit().map((line) => `audit: ${line}`)];
        results[id] = seen;
        const wanted = stack === first ? seen : (resultsOf(profile.id, first)[id] ?? []);
        expect(seen.length).toBeGreaterThan(0);
        expect(seen).toEqual(expectedOf(stack, id, wanted));
      });
    });

    it('has shown and written down nothing that it must not', () => {
      const [traces, hidden] = [world.traces(), world.hidden()];
      expect(hidden.length).toBeGreaterThan(40);
      expect(leaks(traces, hidden)).toEqual([]);
      expect(Object.values(traces).map((trace) => trace.length > 1000)).toEqual([true, true, true]);
    });
  });
});

it.each(['en', 'zh'] as const)('is what the documentation says (%s)', (language) => {
  const path = join(root, pageOf(language));
  const page = equivalencePage(language);
  let present = '';
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  writeFileSync(path, page);
  expect(
    present,
    `${pageOf(language)} was out of date and has been written anew: look at it and commit it`,
  ).toBe(page);
});
