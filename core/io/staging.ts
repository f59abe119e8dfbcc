// The folder a project is staged in: next to its place, on the same file system, so that a rename moves it there.
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../generate/plan-shape.ts';
import { commit, type Journal } from './commit.ts';
import type { FolderPlace } from './place.ts';
import { remaining } from './remaining.ts';

/** `.govauth-<pid>-<time>`: the process that made it, so that the next run knows what was left behind. */
const stagingName = /^\.govauth-(\d+)-[0-9a-f]{8}$/;

/** The folder to stage in: beside an existing project folder where possible, else inside it; beside the first missing name otherwise. */
function baseOf({ anchor, missing }: FolderPlace): string {
  if (missing.length > 0) return anchor;
  const parent = dirname(anchor);
  try {
    accessSync(parent, constants.W_OK);
    if (statSync(parent).dev === statSync(anchor).dev) return parent;
  } catch {
    // Not ours to write in.
  }
  return anchor;
}

/** Its absolute path; nothing is made yet. */
export const stagingPath = (place: FolderPlace): string =>
  join(
    baseOf(place),
    `.govauth-${process.pid}-${process.hrtime.bigint().toString(16).padStart(8, '0').slice(-8)}`,
  );

const modeOf = ({ secret, executable }: PlannedFile): number => {
  if (secret) return 0o600;
  return executable ? 0o777 : 0o666;
};

/**
 * Writes the new files below `new`, and the journal. Not flushed to the medium: the promise is about kills of programs, and
 * flushing forty files takes longer than all the rest together.
 */
export function stage(journal: Journal, files: readonly PlannedFile[], prefix: readonly string[]): void {
  const { staging } = journal;
  // Nobody else looks at secrets while they are staged.
  mkdirSync(staging, { mode: 0o700 });
  mkdirSync(join(staging, 'old'));
  const made = new Set<string>();
  for (const file of files) {
    const path = join(staging, 'new', ...prefix, file.path);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, file.content, { mode: modeOf(file), flag: 'wx' });
  }
  writeFileSync(join(staging, 'journal.json'), JSON.stringify(journal));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Completes a commit that was cut off after its first move; one that had not begun is dropped. */
function settle(staging: string): void {
  try {
    const journal = JSON.parse(readFileSync(join(staging, 'journal.json'), 'utf8')) as Journal;
    const moves = remaining({ ...journal, staging });
    if (moves.length < journal.moves.length) {
      rmSync(join(staging, 'old'), { recursive: true });
      mkdirSync(join(staging, 'old'));
      commit({ ...journal, staging, moves });
    }
  } catch {
    // No journal: it was killed while staging. A journal that can no longer be followed: the folder has moved on.
  }
  rmSync(staging, { recursive: true, force: true });
}

/** Clears what runs that were killed left where `place` would stage. */
export function recover(place: FolderPlace): void {
  const base = baseOf(place);
  for (const name of readdirSync(base)) {
    const pid = Number(stagingName.exec(name)?.[1]);
    if (pid && !isAlive(pid)) settle(join(base, name));
  }
}
