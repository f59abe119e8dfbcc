// A hundred thousand files nobody would write: each is read and judged, soon, in little memory, and nothing is thrown.
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { LaneOutcome } from './fuzz/lane.ts';
import { inOwnProcess } from './fuzz/own-process.ts';
import { targets } from './fuzz/targets.ts';

/** Another one tries other texts. */
const seed = process.env['GOVAUTH_FUZZ_SEED'] ?? '1';
const laneSeconds = 300;

/** As many at a time as there are cores. */
function createGate(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

const gate = createGate(availableParallelism());

describe('whatever stands in a file', { timeout: 600_000 }, () => {
  it.concurrent.each(targets.map(([name, inputs]) => [name, inputs] as const))(
    '%s takes %i mutated texts',
    async (name, inputs) => {
      const told = await gate(() => inOwnProcess('lane.ts', [name, seed], laneSeconds));
      const outcome = JSON.parse(told) as LaneOutcome;
      expect(outcome.failures).toEqual([]);
      expect(outcome.inputs).toBe(inputs);
      expect(outcome.slowestMs, outcome.slowestInput).toBeLessThan(1000);
      expect(outcome.medianMs).toBeLessThan(20);
      expect(outcome.peakMegabytes).toBeLessThan(600);
    },
  );

  it('is a hundred thousand texts in all', () => {
    expect(targets.reduce((sum, [, inputs]) => sum + inputs, 0)).toBeGreaterThanOrEqual(100_000);
  });
});
