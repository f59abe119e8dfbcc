// express-session, cookie-session, koa-session and Egg: options in code.
import type { Code, Member, Value } from '../../../code/code.ts';
import type { Project, ProjectFile } from '../../project.ts';
import type { FlagRole, SessionFact, SessionSource } from './fact.ts';
import { absoluteIn, factOf, httpOnly, idleIn, type Meaning, sameSite, secure } from './reading.ts';

const optionsOf = (renews: boolean): Readonly<Record<string, Meaning>> => ({
  maxAge: renews ? idleIn('ms') : absoluteIn('ms'),
  httpOnly,
  secure,
  sameSite,
});

const isOn = (members: readonly Member[], ...names: readonly string[]): boolean =>
  members.some(({ name, value }) => names.includes(name) && value.literal === 'true');

/** SameSite may be a boolean: true is Strict. */
const wordsOf: Readonly<Record<string, string>> = { true: 'strict', false: '' };

function factsOf(
  file: ProjectFile,
  source: SessionSource,
  members: readonly Member[],
  renews: boolean,
): readonly (SessionFact | undefined)[] {
  const options = optionsOf(renews);
  return members.map(({ name, path, value }) => {
    const meaning = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!meaning || value.literal === undefined) return undefined;
    const text = name === 'sameSite' && value.kind === 'boolean' ? wordsOf[value.literal] : value.literal;
    // No lifetime at all: the cookie goes with the browser, how long the session is kept is up to its store.
    if (text === undefined || (name === 'maxAge' && !(Number(text) > 0))) return undefined;
    return factOf(meaning, text, { source, key: path, file, span: value, environment: file.environment });
  });
}

const imports = (code: Code, name: string): boolean => code.strings.some(({ value }) => value === name);
const ofCookie = /(?:^|\.)cookie\.\w+$/;

/** The call that makes the middleware, where its options are all there to read. */
function middlewareOf(code: Code) {
  const call = code.calls.find(
    ({ name, args: [first] }) =>
      /^(?:express)?session$/i.test(name) && first?.members?.some((member) => member.path === 'secret'),
  );
  const options: Value | undefined = call?.args[0];
  return call && options && !options.text.includes('...') ? call : undefined;
}

/** Kept in memory and sent without Secure when nothing else is said. */
function missing(file: ProjectFile, code: Code): readonly SessionFact[] {
  const call = middlewareOf(code);
  if (!call) return [];
  const site = {
    source: 'express',
    file,
    span: call.nameSpan,
    environment: file.environment,
    missing: true,
  } as const;
  const never = (option: string) => code.members.every(({ name }) => name !== option);
  const cookie = code.members.find(({ path }) => path === 'cookie')?.value;
  const readable = cookie === undefined || cookie.kind === 'object';
  const insecure: FlagRole = 'secure';
  return [
    ...(never('store') ? [{ ...site, key: 'store', role: 'store' as const, word: 'memory' }] : []),
    ...(never('secure') && readable ? [{ ...site, key: 'cookie.secure', role: insecure, on: false }] : []),
  ];
}

const spread = /\.\.\.(\w{1,64})\b/g;

/** What `cookie: { ...cookieOptions(settings) }` takes over, where that is a function or an object of the same file. */
function spreadIn(code: Code): readonly Member[] {
  const cookie = code.members.find(({ path, value }) => path === 'cookie' && value.kind === 'object');
  const names = new Set([...(cookie?.value.text ?? '').matchAll(spread)].map(([, name]) => name));
  if (names.size === 0) return [];
  const sources = [
    ...code.functions.filter(({ name }) => names.has(name)).map(({ returns }) => returns),
    ...code.members
      .filter(({ kind, name }) => kind === 'declaration' && names.has(name))
      .map(({ value }) => value),
  ];
  return sources.flatMap((source) => source?.members ?? []);
}

function express(file: ProjectFile, code: Code): readonly (SessionFact | undefined)[] {
  const cookie = [...code.members.filter(({ path }) => ofCookie.test(path)), ...spreadIn(code)];
  const stored = code.members.filter(
    ({ kind, path, value }) =>
      kind === 'key' && path === 'store' && value.call?.name === 'MemoryStore' && value.call.kind === 'new',
  );
  return [
    ...factsOf(file, 'express', cookie, isOn(code.members, 'rolling')),
    ...stored.map(({ value: span }): SessionFact => {
      const site = { source: 'express', key: 'store', file, span, environment: file.environment } as const;
      return { ...site, role: 'store', word: 'memory' };
    }),
    ...missing(file, code),
  ];
}

function cookieSession(file: ProjectFile, code: Code): readonly (SessionFact | undefined)[] {
  const call = code.calls.find(({ name }) => /^cookieSession$/i.test(name));
  return factsOf(file, 'express', call?.args[0]?.members ?? [], false);
}

const koa = (file: ProjectFile, code: Code): readonly (SessionFact | undefined)[] =>
  factsOf(
    file,
    'koa',
    code.members.filter(({ kind, path }) => kind === 'key' && !path.includes('.')),
    isOn(code.members, 'rolling', 'renew'),
  );

const eggFile = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;

const egg = (file: ProjectFile, code: Code): readonly (SessionFact | undefined)[] => {
  const members =
    code.members.find(({ name, value }) => name === 'session' && value.members)?.value.members ?? [];
  return factsOf(file, 'egg', members, isOn(members, 'renew', 'rolling'));
};

/** A flag that is set twice in one file is decided at run time. */
function settled(facts: readonly (SessionFact | undefined)[]): readonly (SessionFact | undefined)[] {
  const turnedOn = new Set(facts.map((fact) => (fact && 'on' in fact && fact.on ? fact.role : undefined)));
  return facts.filter((fact) => fact && !('on' in fact && !fact.on && turnedOn.has(fact.role)));
}

function factsIn(file: ProjectFile): readonly (SessionFact | undefined)[] {
  const { code } = file;
  if (!code) return [];
  if (eggFile.test(file.path)) return egg(file, code);
  if (imports(code, 'express-session')) return express(file, code);
  if (imports(code, 'cookie-session')) return cookieSession(file, code);
  return imports(code, 'koa-session') ? koa(file, code) : [];
}

export const javascriptSession = (project: Project): readonly (SessionFact | undefined)[] =>
  project
    .ofKind('javascript')
    .filter(({ testCode, servedToBrowsers }) => !testCode && !servedToBrowsers)
    .flatMap((file) => settled(factsIn(file)));
