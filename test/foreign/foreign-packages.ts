// The packages of the relying parties in Node, in a folder of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../generated/npm-packages.ts';
import { fixtures } from './foreign-system.ts';

const folder = join(import.meta.dirname, '../output/installed/foreign');

/** The folder they are in. */
export function foreignPackages(): string {
  npmPackages(folder, readFileSync(join(fixtures, 'package.json'), 'utf8'));
  return folder;
}
