// What Laravel says of its session, in config/session.php.
import type { Project, ProjectFile } from '../../project.ts';
import { environmentVariables } from '../environment-variables.ts';
import type { SessionFact } from './fact.ts';
import { phpOption } from './php-option.ts';
import { factOf, httpOnly, idleIn, type Meaning, sameSite, secure, store } from './reading.ts';

const options: Readonly<Record<string, Meaning>> = {
  lifetime: idleIn('m'),
  secure,
  http_only: httpOnly,
  same_site: sameSite,
  driver: store,
};

/** ThinkPHP has a file of the same name. */
export const laravelFiles = (project: Project): readonly ProjectFile[] =>
  project
    .ofKind('php')
    .filter(
      ({ path, code }) =>
        /(?:^|\/)config\/session\.php$/.test(path) &&
        code?.members.some(({ path: key }) => key === 'lifetime'),
    );

/** Defaults count where no .env of the system gives the variable. */
export function laravelSession(project: Project): readonly (SessionFact | undefined)[] {
  const given = new Set(environmentVariables(project).map(({ name }) => name));
  return laravelFiles(project).flatMap((file) =>
    (file.code?.members ?? []).map(({ path: key, value }) => {
      const meaning = Object.hasOwn(options, key) ? options[key] : undefined;
      const option = meaning && phpOption(value);
      if (!option || (option.variable !== undefined && given.has(option.variable))) return undefined;
      const { environment } = file;
      const open = option.variable !== undefined;
      return factOf(meaning, option.text, {
        source: 'laravel',
        key,
        file,
        span: option.span,
        environment,
        open,
      });
    }),
  );
}
