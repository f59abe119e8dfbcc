// ThinkPHP: config/session.php, and from version 6 on config/cookie.php, which the cookie of the session follows.
import type { Project, ProjectFile } from '../../project.ts';
import { environmentVariables } from '../environment-variables.ts';
import type { SessionFact } from './fact.ts';
import { phpOption } from './php-option.ts';
import { factOf, httpOnly, idleIn, type Meaning, sameSite, secure, store } from './reading.ts';

type Options = Readonly<Record<string, Meaning>>;

const cookieOptions: Options = { httponly: httpOnly, secure, samesite: sameSite };
const sessionOptions: Options = { expire: idleIn('s'), type: store };
/** Version 5 gives those of the cookie to PHP's own sessions. */
const allOptions: Options = { ...sessionOptions, ...cookieOptions };

const named = (project: Project, name: RegExp): readonly ProjectFile[] =>
  project.ofKind('php').filter(({ path }) => name.test(path));

const has = ({ code }: ProjectFile, option: string): boolean =>
  code?.members.some(({ path }) => path === option) ?? false;

/** The line of the middleware that is not commented out, as it is in a new project: without it version 6 keeps no sessions. */
const switchedOn = /^[^/#*\r\n]*SessionInit::class/m;

function factsIn(
  file: ProjectFile,
  options: Options,
  given: ReadonlySet<string>,
): (SessionFact | undefined)[] {
  return (file.code?.members ?? []).map(({ path: key, value }) => {
    const meaning = Object.hasOwn(options, key) ? options[key] : undefined;
    const option = meaning && phpOption(value);
    if (!option || given.has(option.variable?.toUpperCase().replaceAll('.', '_') ?? '')) return undefined;
    // No lifetime is written as 0 or as nothing: then PHP's own holds.
    if (key === 'expire' && Number(option.text) <= 0) return undefined;
    const open = option.variable !== undefined;
    const site = {
      source: 'thinkphp',
      key,
      file,
      span: option.span,
      environment: file.environment,
      open,
    } as const;
    return factOf(meaning, option.text, site);
  });
}

export function thinkphpSession(project: Project): readonly (SessionFact | undefined)[] {
  const given = new Set(
    environmentVariables(project).map(({ name }) => name.toUpperCase().replaceAll('.', '_')),
  );
  const sessions = named(project, /(?:^|\/)config\/session\.php$/).filter((file) =>
    has(file, 'var_session_id'),
  );
  const used = named(project, /(?:^|\/)middleware\.php$/).some(({ text }) => switchedOn.test(text));
  return sessions.flatMap((file) => {
    if (has(file, 'auto_start')) return factsIn(file, allOptions, given);
    if (!used) return [];
    const beside = file.path.replace(/session\.php$/, 'cookie.php');
    const cookies = project.files.filter(({ path }) => path === beside);
    return [
      ...factsIn(file, sessionOptions, given),
      ...cookies.flatMap((cookie) => factsIn(cookie, cookieOptions, given)),
    ];
  });
}
