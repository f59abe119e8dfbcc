// Which files of a system changed since a commit, as git tells: committed since, staged, edited, or new.
import { UserError } from '../../core/errors.ts';
import { askGit } from '../../core/io/project/git-facts.ts';
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

const lines = (output: string): readonly string[] => output.split('\0').filter((path) => path !== '');

/** Paths relative to `root`. Since the point where the current branch left `since`, HEAD by default. Throws a UserError. */
export function changedFiles(root: string, since: string | undefined): ReadonlySet<string> {
  if (askGit(root, ['rev-parse', '--git-dir']) === undefined) throw noRepository(root);
  const wanted = since ?? 'HEAD';
  // Never taken for an option.
  const commit = askGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${wanted}^{commit}`,
  ])?.trim();
  if (commit === undefined && since !== undefined) throw unknownCommit(since);
  const base = commit && (askGit(root, ['merge-base', commit, 'HEAD'])?.trim() ?? commit);
  // A repository without a commit yet: all that is there is new.
  const edited = base
    ? askGit(root, ['diff', '--name-only', '-z', '--relative', '--diff-filter=d', base])
    : '';
  const staged = base ? '' : askGit(root, ['ls-files', '-z']);
  const fresh = askGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  return new Set([edited, staged, fresh].flatMap((output) => lines(output ?? '')));
}
