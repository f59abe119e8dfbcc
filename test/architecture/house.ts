// Where the house is, and the source files that its rules of style are for.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const house = join(import.meta.dirname, '../..');

/** The folders of the product, and those around it. */
export const product = ['core', 'cli', 'extension', 'generators'] as const;
export const around = ['scripts', 'test', 'bench'] as const;

const derived = (path: string) => path.includes('.generated.') || /^test\/(output|fixtures)\//.test(path);

/** Paths of the TypeScript and JavaScript files in `folders`, relative to the house; derived files and fixtures left out. */
export const sourceFiles = (folders: readonly string[]): string[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.{ts,mjs}`),
    { cwd: house, exclude: (path) => path.includes('node_modules') },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !derived(path))
    .sort();

export const readSource = (path: string): string => readFileSync(join(house, path), 'utf8');
