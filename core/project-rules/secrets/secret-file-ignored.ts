// Files with secrets in them are kept out of the repository.
import type { Fix } from '../../finding.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { isExample } from './shared.ts';
import { weaknessOf } from './strength.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The `.gitignore` in the file's folder, or the nearest above. */
const nearestIgnore = (project: Project, path: string): ProjectFile | undefined =>
  project
    .ofKind('gitignore')
    .filter((one) => path.startsWith(folderOf(one.path)))
    .sort((a, b) => b.path.length - a.path.length)[0];

function ignoreIt(project: Project, { path }: ProjectFile): Fix | undefined {
  const ignore = nearestIgnore(project, path);
  if (!ignore) return undefined;
  const { text: written } = ignore;
  const end = written.includes('\r\n') ? '\r\n' : '\n';
  const before = written === '' || /[\r\n]$/.test(written) ? '' : end;
  const line = `/${path.slice(folderOf(ignore.path).length)}`;
  return {
    title: text(`把 ${line} 加入 ${ignore.path}`, `Add ${line} to ${ignore.path}`),
    edits: [{ file: ignore.path, offset: written.length, length: 0, newText: `${before}${line}${end}` }],
  };
}

export const secretFileIgnored: ProjectRule = {
  id: 'secret-file-ignored',
  severity: 'error',
  title: text('含密钥的文件不得进入仓库', 'Files with secrets stay out of the repository'),
  why: text(
    '.env 里是真的密钥。它一旦提交，所有能读仓库的人、每个克隆和备份都有一份，删除文件也留在历史里。',
    'A .env holds real secrets. Once committed, everybody who can read the repository has them, and so has every clone and backup; deleting the file leaves them in history.',
  ),
  remedy: text(
    '在 .gitignore 里写上它；已被跟踪的再执行 git rm --cached 文件，并更换其中的密钥。仓库里留一份不含密钥的 .env.example。',
    'Name it in .gitignore; when it is tracked already, run git rm --cached FILE as well and replace its secrets. Keep a .env.example without secrets in the repository.',
  ),
  references: ['RFC 6749 §10.1', 'GB/T 22239-2019 8.1.4.8', 'GB/T 39786-2021 8.4 e'],
  examples: {
    bad: { '.gitignore': 'node_modules\n', '.env': 'untracked:CLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n' },
    good: { '.gitignore': 'node_modules\n.env\n', '.env': 'CLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n' },
  },
  fixable: true,
  *check(project) {
    const found = credentials(project).filter(
      ({ role, file, value }) =>
        file.kind === 'dotenv' &&
        role !== 'client-id' &&
        !isExample(file) &&
        !isPlaceholder(value) &&
        !weaknessOf(value),
    );
    if (found.length === 0) return;
    const { git } = project;
    if (!git) return;
    for (const [file, held] of Map.groupBy(found, (one) => one.file)) {
      const isTracked = git.tracked.has(file.path);
      if (!isTracked && git.ignores(file.path)) continue;
      const [first] = held;
      const names = [...new Set(held.map(({ name }) => name))].slice(0, 3).join(', ');
      const fix = isTracked ? undefined : ignoreIt(project, file);
      yield {
        at: file.at(first?.span ?? { offset: 0, length: 0 }),
        secret: true,
        environment: file.environment,
        message: isTracked
          ? text(
              `${file.path} 含密钥（${names}），却已被 git 跟踪`,
              `${file.path} holds secrets (${names}) and is tracked by git`,
            )
          : text(
              `${file.path} 含密钥（${names}），却没有被 .gitignore 排除，下一次 git add 就会提交`,
              `${file.path} holds secrets (${names}) and no .gitignore names it: the next git add takes it in`,
            ),
        hint: isTracked
          ? text(
              `写进 .gitignore，执行 git rm --cached ${file.path}，并更换其中的密钥。`,
              `Name it in .gitignore, run git rm --cached ${file.path} and replace its secrets.`,
            )
          : text('把它写进 .gitignore。', 'Name it in .gitignore.'),
        ...(fix && { fix }),
      };
    }
  },
};
