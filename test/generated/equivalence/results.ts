// What each stack did in each scene, kept in files: so that a stack can be tried again alone, and the table be drawn.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../output/equivalence');

/** Scene → lines. */
export type Results = Record<string, readonly string[]>;

const fileOf = (profile: string, stack: string): string => join(folder, `${profile}-${stack}.json`);

/** Empty when it has not been run. */
export function resultsOf(profile: string, stack: string): Results {
  try {
    return JSON.parse(readFileSync(fileOf(profile, stack), 'utf8'));
  } catch {
    return {};
  }
}

export function keepResults(profile: string, stack: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(profile, stack), `${JSON.stringify(results, undefined, 1)}\n`);
}
