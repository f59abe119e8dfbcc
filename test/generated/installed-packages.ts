// The packages of a template's projects, installed once and shared by all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from './npm-packages.ts';

const root = join(import.meta.dirname, '../..');

/** What only some projects of a template depend on: SM2 is not in Node itself. */
const further: Readonly<Record<string, string>> = { 'sm-crypto-v2': '^1.15.1' };

/** The template's package.json with what any of its projects may depend on. */
function manifestOf(template: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'templates', template, 'package.json'), 'utf8'));
  return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...further } });
}

/** The node_modules for the template, as its manifest says. */
export function installedPackages(template: string): string {
  const folder = join(root, 'test/output/installed', template);
  npmPackages(folder, manifestOf(template));
  return join(folder, 'node_modules');
}
