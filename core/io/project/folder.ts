// One folder's entries, sorted into what a walk needs: links to files are files, links to folders are left alone.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What is made from the rest, or written by others. */
const skipped: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'target',
  'build',
  'dist',
  'out',
  'coverage',
  'logs',
  '__pycache__',
]);

/** Whether nothing below a folder of that name is looked at. */
export const isSkipped = (name: string): boolean =>
  skipped.has(name) || (name.startsWith('.') && name !== '.govauth');

/** A link may lead nowhere, or in circles. */
function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const isFile = (entry: Dirent, folder: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(folder, entry.name)));

/** Names in order; nothing for a folder that cannot be read. A link to a folder may lead in circles: it is not followed. */
export function readFolder(path: string): Folder {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return { files: [], folders: [] };
  }
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name)) folders.push(entry.name);
    } else if (isFile(entry, path)) files.push(entry.name);
  }
  return { files: files.sort(), folders: folders.sort() };
}
