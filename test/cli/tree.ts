// A folder as data, to tell whether anything in it has changed.
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Path below `folder` → kind, mode and content. */
export function tree(folder: string): Readonly<Record<string, string>> {
  const entries: [string, string][] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (path) => {
      const full = join(folder, path);
      const stat = lstatSync(full);
      const mode = (stat.mode & 0o777).toString(8);
      if (stat.isSymbolicLink()) return [path, `→ ${readlinkSync(full)}`];
      return [path, stat.isDirectory() ? `folder ${mode}` : `file ${mode} ${readFileSync(full, 'base64')}`];
    },
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
