// Files of systems as they were read, kept until they change on disk.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../../core/io/project/read-files.ts';
import type { SourceFile } from '../../core/project/project.ts';

interface Kept {
  readonly stamp: string;
  readonly source: SourceFile | undefined;
}

const stampOf = (path: string): string | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
};

/** The editor shows texts without the mark, and counts without it. */
const withoutMark = (source: SourceFile): SourceFile =>
  source.text.startsWith('\uFEFF') ? { ...source, text: source.text.slice(1) } : source;

export function createKnownFiles(): (root: string, paths: readonly string[]) => readonly SourceFile[] {
  const kept = new Map<string, Kept>();
  const read = (root: string, path: string): SourceFile | undefined => {
    const full = join(root, path);
    const stamp = stampOf(full);
    if (stamp === undefined) {
      kept.delete(full);
      return undefined;
    }
    const known = kept.get(full);
    if (known?.stamp === stamp) return known.source;
    const [source] = readFiles(root, [path]).map(withoutMark);
    kept.set(full, { stamp, source });
    return source;
  };
  return (root, paths) => paths.flatMap((path) => read(root, path) ?? []);
}
