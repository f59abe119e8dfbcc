// Where a project folder stands: its nearest ancestor that exists, and what is missing below it.
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileError } from './file-error.ts';

export interface FolderPlace {
  /** Absolute, without symbolic links. */
  readonly anchor: string;
  /** Names below the anchor that do not exist yet; empty when the folder is there. */
  readonly missing: readonly string[];
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Throws a UserError when the way to `folder` is barred by a file or a dangling link. */
export function placeOf(folder: string): FolderPlace {
  const missing: string[] = [];
  let at = resolve(folder);
  try {
    while (!exists(at)) {
      missing.unshift(basename(at));
      at = dirname(at);
    }
    if (!statSync(at).isDirectory()) throw Object.assign(new Error('not a directory'), { code: 'ENOTDIR' });
    return { anchor: realpathSync(at), missing };
  } catch (error) {
    const dangling = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw fileError(dangling ? Object.assign(new Error('dangling link'), { code: 'ENOTDIR' }) : error, at);
  }
}
