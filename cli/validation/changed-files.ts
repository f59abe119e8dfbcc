// Which files of a system changed since a commit, as git tells: committed since, staged, edited, or new.
import { join, relative, sep } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { askGit, repositoryOf } from '../../core/io/project/git-facts.ts';
import { text } from '../../core/text.ts';

const noRepository = (root: string) =>
  new UserError({
    code: 'no-repository',
    text: text(
      `“${root}”不在 git 仓库里，无法知道改了什么。`,
      `“${root}” is in no git repository, so what changed is not known.`,
    ),
    hint: text('请去掉 --changed 与 --since。', 'Leave out --changed and --since.'),
  });

const unknownCommit = (since: string) =>
  new UserError({
    code: 'commit-unknown',
    text: text(`git 里没有“${since}”。`, `Git knows no “${since}”.`),
    hint: text(
      '请给出分支、标签或提交；CI 里的浅克隆要先取得它：git fetch origin 分支。',
      'Name a branch, tag or commit; a shallow clone in CI has to fetch it first: git fetch origin BRANCH.',
    ),
  });

const paths = (output: string | undefined): readonly string[] =>
  (output ?? '').split('\0').filter((path) => path !== '');

/** Paths relative to the repository. Since the point where the current branch left `since`, HEAD by default. */
function changedIn(repository: string, since: string | undefined): ReadonlySet<string> {
  const ask = (...words: readonly string[]) => askGit(repository, words);
  const wanted = `${since ?? 'HEAD'}^{commit}`;
  // Never taken for an option.
  const commit = ask('rev-parse', '--verify', '--quiet', '--end-of-options', wanted)?.trim();
  if (commit === undefined && since !== undefined) throw unknownCommit(since);
  const base = commit && (ask('merge-base', commit, 'HEAD')?.trim() ?? commit);
  // A repository without a commit yet: all that is there is new.
  const edited = base ? ask('diff', '--name-only', '-z', '--diff-filter=d', base) : ask('ls-files', '-z');
  const fresh = ask('ls-files', '-z', '--others', '--exclude-standard');
  return new Set([...paths(edited), ...paths(fresh)]);
}

/** Tells of a system whether a file of it changed; git is asked once for each repository. Throws a UserError. */
export function createChangedFiles(since: string | undefined): (root: string, file: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (root, file) => {
    const repository = repositoryOf(root);
    if (repository === undefined || askedInVain(repository, known)) throw noRepository(root);
    const changed = known.get(repository) ?? changedIn(repository, since);
    known.set(repository, changed);
    return changed.has(relative(repository, join(root, file)).split(sep).join('/'));
  };
}

/** A folder that looks like a repository, and git says it is none or may not be read. */
const askedInVain = (repository: string, known: ReadonlyMap<string, unknown>): boolean =>
  !known.has(repository) && askGit(repository, ['rev-parse', '--git-dir']) === undefined;
