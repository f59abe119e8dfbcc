// Writes a plan to disk, all of it or nothing: staged beside the folder first, then moved to its place.
//
// A folder that does not exist yet appears by one rename. Into one that does exist (whose own identity stays: a shell may be
// standing in it) several names have to move, and finisher.ts does that. Either way nothing of the user's is touched, unless
// there is consent to overwrite.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Plan } from '../generate/plan-shape.ts';
import { text } from '../text.ts';
import { commit, type Journal, type Move } from './commit.ts';
import { type Comparison, compare, type FileState } from './compare.ts';
import { fileError } from './file-error.ts';
import { recover, stage, stagingPath } from './staging.ts';
import type { Finisher } from './start-finisher.ts';

export interface WriteOptions {
  /** Consent to overwrite the files that differ. `.env` is kept even then. */
  readonly overwrite?: boolean;
  /** Commits in a process that survives ours; without it the commit is made here. */
  readonly finisher?: Finisher | undefined;
  readonly signal?: AbortSignal;
}

export interface Written {
  /** The project folder, absolute. */
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly state: Exclude<FileState, 'blocked'> }[];
}

const listed = (comparison: Comparison, state: FileState): readonly string[] =>
  comparison.files
    .filter((file) => file.state === state)
    .map(({ file, at }) => (state === 'blocked' ? at : file.path));

function refuseBlocked(paths: readonly string[]): never {
  const names = [...new Set(paths)];
  throw new UserError({
    code: 'path-blocked',
    kind: 'findings',
    text: text(
      `目录里有同名的其他东西挡住了生成：${names.join('、')}。`,
      `Something else stands where files would go: ${names.join(', ')}.`,
    ),
    hint: text(
      '它们是目录、指向别处的链接，或只有大小写不同的名字。请改名或换一个目录；什么都没有改动。',
      'These are folders, links to elsewhere or names that differ only in case. Rename them or choose another folder; nothing was changed.',
    ),
  });
}

function refuseOverwriting(paths: readonly string[]): never {
  throw new UserError({
    code: 'would-overwrite',
    kind: 'findings',
    text: text(
      `以下文件已存在且内容不同：${paths.join('、')}。`,
      `These files exist with other content: ${paths.join(', ')}.`,
    ),
    hint: text(
      '什么都没有改动。确认要覆盖时加上 --overwrite，或换一个目录。',
      'Nothing was changed. Add --overwrite to have them overwritten, or choose another folder.',
    ),
  });
}

/** The fewest moves that bring everything about: a folder that is new as a whole is one move. */
function movesOf({ place, files }: Comparison): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { file, state, at } of files) {
    const whole = place.missing.length > 0 || at !== file.path;
    if (state === 'new') moves.set(at, { kind: whole ? 'folder' : 'file', path: at });
    if (state === 'differs') moves.set(at, { kind: 'replace', path: at });
  }
  return [...moves.values()];
}

/**
 * Throws a UserError, with nothing changed, when files would be overwritten without consent, when something is in the way,
 * or when the file system refuses. Rejects with the signal's reason when that comes before the commit.
 */
export async function writePlan(plan: Plan, folder: string, options: WriteOptions = {}): Promise<Written> {
  const comparison = compare(plan, folder);
  const { place } = comparison;
  const blocked = listed(comparison, 'blocked');
  if (blocked.length > 0) refuseBlocked(blocked);
  const differing = listed(comparison, 'differs');
  if (differing.length > 0 && !options.overwrite) refuseOverwriting(differing);

  const moves = movesOf(comparison);
  if (moves.length > 0) await stageAndCommit(comparison, moves, options);
  return {
    folder: join(place.anchor, ...place.missing),
    files: comparison.files.map(({ file, state }) => ({
      path: file.path,
      state: state as Exclude<FileState, 'blocked'>,
    })),
  };
}

async function stageAndCommit(
  comparison: Comparison,
  moves: readonly Move[],
  options: WriteOptions,
): Promise<void> {
  const { place, files } = comparison;
  const journal: Journal = { anchor: place.anchor, staging: stagingPath(place), moves };
  const finisher = moves.length > 1 ? options.finisher : undefined;
  const wanted = files.filter(({ state }) => state === 'new' || state === 'differs');
  try {
    recover(place);
    finisher?.watch(journal.staging);
    stage(
      journal,
      wanted.map(({ file }) => file),
      place.missing,
    );
    options.signal?.throwIfAborted();
    await (finisher?.commit(journal) ?? commit(journal));
  } catch (error) {
    throw fileError(error, join(place.anchor, ...place.missing));
  } finally {
    rmSync(journal.staging, { recursive: true, force: true });
  }
}
