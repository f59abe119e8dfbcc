// Which files others get to read: by way of the repository, or with the system.
import type { Project, ProjectFile } from '../../project/project.ts';

/** In the repository, or on its way into it; without a repository, everything that is no .env. */
export const isShared = ({ git }: Project, { path, kind }: ProjectFile): boolean =>
  git ? git.tracked.has(path) || !git.ignores(path) : kind !== 'dotenv';

/** `.env.example` and the like: made to be passed on. */
export const isExample = ({ kind, path }: ProjectFile): boolean =>
  kind === 'dotenv' &&
  /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default)s?(?:[._-]|$)/i.test(
    path.slice(path.lastIndexOf('/') + 1),
  );
