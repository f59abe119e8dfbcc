// The commit of a staged project: its files and folders move to their places, all of them or none.
import { constants, copyFileSync, linkSync, lstatSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** `folder` and `file` are new; `replace` is a file there is consent to overwrite. */
export interface Move {
  readonly kind: 'folder' | 'file' | 'replace';
  /** Relative to the anchor, and to the staging folder’s `new`. */
  readonly path: string;
}

/** All a commit needs; stands in the staging folder as `journal.json`. */
export interface Journal {
  readonly anchor: string;
  readonly staging: string;
  readonly moves: readonly Move[];
}

type Undo = () => void;

// FAT and some network file systems know no hard links.
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/** `first`, or `second` where the file system has no hard links. */
function linkOr(first: () => Undo, second: () => Undo): Undo {
  try {
    return first();
  } catch (error) {
    if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return second();
  }
}

function moveNew(staged: string, final: string): Undo {
  if (lstatSync(final, { throwIfNoEntry: false }))
    throw Object.assign(new Error(`EEXIST: ${final}`), { code: 'EEXIST', path: final });
  renameSync(staged, final);
  return () => renameSync(final, staged);
}

const appliers: Readonly<Record<Move['kind'], (staged: string, final: string, backup: string) => Undo>> = {
  folder: moveNew,
  // A link never replaces what came into being meanwhile; a rename would.
  file: (staged, final) =>
    linkOr(
      () => {
        linkSync(staged, final);
        return () => unlinkSync(final);
      },
      () => moveNew(staged, final),
    ),
  replace: (staged, final, backup) => {
    linkOr(
      () => {
        linkSync(final, backup);
        return () => unlinkSync(backup);
      },
      () => {
        copyFileSync(final, backup, constants.COPYFILE_EXCL);
        return () => unlinkSync(backup);
      },
    );
    renameSync(staged, final);
    return () => renameSync(backup, final);
  },
};

/** Throws the file system's error with everything undone. */
export function commit({ anchor, staging, moves }: Journal): void {
  const undone: Undo[] = [];
  try {
    for (const [index, { kind, path }] of moves.entries())
      undone.push(
        appliers[kind](join(staging, 'new', path), join(anchor, path), join(staging, 'old', String(index))),
      );
  } catch (error) {
    for (const undo of undone.reverse()) undo();
    throw error;
  }
}
