// Which moves of a cut-off commit are still to be made.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal, Move } from './commit.ts';

const inode = (path: string): string | undefined => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
};

/** A move is made when nothing is staged for it any more, or when the staged file is linked at its place already. */
export const remaining = ({ anchor, staging, moves }: Journal): readonly Move[] =>
  moves.filter(({ path }) => {
    const staged = inode(join(staging, 'new', path));
    return staged !== undefined && staged !== inode(join(anchor, path));
  });
