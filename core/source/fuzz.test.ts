// No text upsets a reader: mutations of sound files of all formats, each given to every reader.
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { seeds } from './fuzz-seeds.ts';
import { mutate } from './mutate.ts';
import { readers, unsound } from './soundness.ts';

const steps = array(tuple(nat(), nat(), nat(), nat()), { maxLength: 12 });

it.each(Object.keys(readers))('%s: sound files are read without complaint', (reader) => {
  for (const seed of seeds[reader] ?? []) {
    expect(readers[reader]?.(seed).broken).toBeUndefined();
    expect(readers[reader]?.(seed).values.length).toBeGreaterThan(2);
    expect(unsound(reader, seed)).toEqual([]);
  }
});

it.each(Object.keys(readers))('%s: whatever stands in a file', (reader) => {
  const own = seeds[reader] ?? [];
  // Own seeds most of the time; files of another format now and then.
  const all = [...own, ...own, ...own, ...Object.values(seeds).flat()];
  assert(
    property(constantFrom(...all), steps, (seed, changes) => {
      expect(unsound(reader, mutate(seed, changes))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
