// PHP's own sessions: php.ini, .user.ini, ini_set(), session_set_cookie_params() and session_start().
import type { Call, Member, Value } from '../../../code/code.ts';
import type { Span } from '../../../source/span.ts';
import type { Project, ProjectFile } from '../../project.ts';
import type { SessionFact, SessionSite } from './fact.ts';
import { phpSetting } from './php-settings.ts';
import { factOf } from './reading.ts';

const siteIn = (file: ProjectFile, key: string, span: Span): SessionSite => ({
  source: 'php',
  key,
  file,
  span,
  environment: file.environment,
});

function factFor(
  file: ProjectFile,
  name: string,
  text: string | undefined,
  span: Span,
): SessionFact | undefined {
  const meaning = phpSetting(name);
  return meaning && text !== undefined
    ? factOf(meaning, text, siteIn(file, `session.${name}`, span))
    : undefined;
}

/** Its section is part of the key. */
const iniKey = /(?:^|\.)session\.(\w+)$/;

const ofIni = (file: ProjectFile): readonly (SessionFact | undefined)[] =>
  file.settings.settings.map(({ key, value, valueSpan }) => {
    const name = iniKey.exec(key)?.[1];
    return name === undefined ? undefined : factFor(file, name, value, valueSpan);
  });

/** Names of session_set_cookie_params, by position and in its array. */
const cookieParameters = ['lifetime', 'path', 'domain', 'secure', 'httponly', 'samesite'];

const named = (
  prefix: string,
  members: readonly Member[] | undefined,
): readonly (readonly [string, Value])[] =>
  (members ?? []).map(({ name, value }) => [`${prefix}${name}`, value]);

/** The settings a call makes, by their names without `session.`. */
function settingsOf({ name, args }: Call): readonly (readonly [name: string, value: Value])[] {
  const [first, second] = args;
  if (name === 'ini_set' && second && first?.literal?.startsWith('session.'))
    return [[first.literal.slice('session.'.length), second]];
  if (name === 'session_start') return named('', first?.members);
  if (name !== 'session_set_cookie_params') return [];
  if (first?.members) return named('cookie_', first.members);
  return args.map((arg, index) => [`cookie_${arg.name ?? cookieParameters[index]}`, arg]);
}

/** `['session.use_strict_mode' => '0', …]`, handed to ini_set() one by one. */
const ofArrays = (file: ProjectFile): readonly (SessionFact | undefined)[] =>
  (file.code?.members ?? [])
    .filter(({ kind, name }) => kind === 'key' && name.startsWith('session.'))
    .map(({ name, value }) => factFor(file, name.slice('session.'.length), value.literal, value));

/** Someone sets what cannot be read here. */
const isOpen = ({ name, args: [first, second] }: Call): boolean =>
  (name === 'ini_set' &&
    (first?.literal === undefined ||
      (first.literal.startsWith('session.') && second?.literal === undefined))) ||
  (/^session_(?:set_cookie_params|start)$/.test(name) &&
    first !== undefined &&
    first.literal === undefined &&
    !first.members);

const frameworks =
  /^require\.(?:laravel\/|topthink\/|symfony\/|yiisoft\/|codeigniter4?\/|hyperf\/|cakephp\/|slim\/|webman\/|workerman\/)/;

const usesFramework = (project: Project): boolean =>
  project
    .ofKind('composer-json')
    .some(({ settings }) => settings.settings.some(({ key }) => frameworks.test(key)));

/** PHP leaves both off: told at the first session_start() of a system that sets them nowhere. */
function missing(
  project: Project,
  facts: readonly (SessionFact | undefined)[],
  calls: readonly Call[],
): readonly SessionFact[] {
  if (usesFramework(project) || calls.some(isOpen)) return [];
  const file = project.files.find(
    ({ kind, testCode, code }) =>
      kind === 'php' && !testCode && code?.calls.some(({ name }) => name === 'session_start'),
  );
  const start = file?.code?.calls.find(({ name }) => name === 'session_start');
  if (!file || !start) return [];
  const says = (role: SessionFact['role']) => facts.some((fact) => fact?.role === role);
  const lacking = (role: 'http-only' | 'secure', name: string): readonly SessionFact[] =>
    says(role)
      ? []
      : [{ ...siteIn(file, `session.${name}`, start.nameSpan), role, on: false, missing: true }];
  return [...lacking('http-only', 'cookie_httponly'), ...lacking('secure', 'cookie_secure')];
}

export function phpSession(project: Project): readonly (SessionFact | undefined)[] {
  const files = project.ofKind('php').filter(({ testCode }) => !testCode);
  const calls = files.flatMap(({ code }) => code?.calls ?? []);
  const ofCode = files.flatMap((file) => [
    ...ofArrays(file),
    ...(file.code?.calls ?? []).flatMap((call) =>
      settingsOf(call).map(([name, value]) => factFor(file, name, value.literal, value)),
    ),
  ]);
  const setInCode = new Set(ofCode.map((fact) => fact?.role));
  const ofFiles = project
    .ofKind('php-ini')
    .flatMap(ofIni)
    .filter((fact) => !setInCode.has(fact?.role));
  const facts = [...ofFiles, ...ofCode];
  return [...facts, ...missing(project, facts, calls)];
}
