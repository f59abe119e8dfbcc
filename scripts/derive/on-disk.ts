// Derived files as they stand on disk: reading, writing, and which of them nothing makes any more.
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DerivedFile } from './derived-file.ts';

const root = join(import.meta.dirname, '../..');

/** The content on disk; undefined when there is none. */
export function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

export function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Files in `places` that none of `files` makes. */
export function stale(places: readonly string[], files: readonly DerivedFile[]): readonly string[] {
  const made = new Set(files.map(({ path }) => path));
  return globSync([...places], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => !path.includes('node_modules') && statSync(join(root, path)).isFile() && !made.has(path),
    )
    .sort();
}
