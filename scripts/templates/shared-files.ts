// Files that a template takes from another one: copied to where they belong, so that the template is whole where it stands.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readManifest } from './manifest.ts';

interface SharedFile {
  readonly source: string;
  readonly target: string;
}

/**
 * A live .gitignore would hide files of the template itself, so none is copied.
 * Twins with a condition may share one path: the first that is listed stands for the sample config.
 */
export function sharedFiles(folder: string): readonly SharedFile[] {
  const targets = new Set<string>();
  return readManifest(folder).files.flatMap(({ path, from = path }) => {
    const target = join(folder, path);
    if (targets.has(target)) return [];
    targets.add(target);
    return from.startsWith('../') && path !== '.gitignore' ? [{ source: join(folder, from), target }] : [];
  });
}

const same = (left: string, right: string): boolean =>
  existsSync(right) && readFileSync(left).equals(readFileSync(right));

/** The copies are no source: `templates/.gitignore`, a derived file, keeps them out of the repository. */
export function copySharedFiles(folder: string): void {
  for (const { source, target } of sharedFiles(folder)) {
    if (!existsSync(source) || same(source, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
}

/** The text of `templates/.gitignore`. */
export const ignoredCopies = (folders: readonly string[]): string =>
  [
    '# Derived by `npm run derive`: what a template takes from another one is copied to its place by the build.',
    ...folders.flatMap((folder) =>
      sharedFiles(folder).map(
        ({ target }) => `/${basename(folder)}${target.slice(folder.length).replaceAll('\\', '/')}`,
      ),
    ),
    '',
  ].join('\n');
