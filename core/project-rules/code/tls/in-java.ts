// Certificates and host names unchecked in Java.
import type { Call, Code, Scope, Value } from '../../../code/code.ts';
import { type Project, type ProjectFile, view } from '../../../project/project.ts';
import type { Span } from '../../../source/span.ts';
import { type CodeFile, codeFiles } from '../code-files.ts';
import type { Weakness } from './weakness.ts';

/** No file of people has more. */
const most = 100;

/** Classes and constants of libraries that take everything. */
const takesAll =
  /^(?:NoopHostnameVerifier|AllowAllHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|TrustAllStrategy|TrustSelfSignedStrategy|InsecureTrustManagerFactory|TrustAnyHostnameVerifier)$/;

const outermost = (scope: Scope | undefined): Scope | undefined => {
  let found: Scope | undefined;
  for (let at = scope; at; at = at.parent) if (at.kind === 'function' && at.name !== '') found = at;
  return found;
};

/** Every name that is called, or told of, anywhere in the Java code; not where a method calls its namesake. */
const usedNames = view((project: Project): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { code } of codeFiles(project, 'java'))
    for (const { name, args, inside } of code.calls) {
      if (outermost(inside)?.name !== name) names.add(name);
      for (const arg of args) for (const one of arg.names) names.add(one);
    }
  return names;
});

/** False for a method that nothing calls, no framework either. */
function isAlive(project: Project, { calls }: Code, at: Scope | undefined): boolean {
  const method = outermost(at);
  const owner = method?.parent;
  if (!method || !owner || owner.bases.length > 0 || owner.name === method.name) return true;
  return (
    usedNames(project).has(method.name) ||
    calls.some(({ kind, on }) => kind === 'annotation' && on === method)
  );
}

const verifies = (scope: Scope | undefined, value: Value | undefined): boolean =>
  scope?.name === 'verify' && value?.literal === 'true';

/** Classes that take every certificate or host name. */
const isBlind = (scope: Scope): boolean => {
  const bases = scope.parent?.bases ?? [];
  if (scope.name === 'checkServerTrusted')
    return scope.empty && bases.some((name) => /^X509(?:Extended)?TrustManager$/.test(name));
  return bases.includes('HostnameVerifier') && verifies(scope, scope.returns);
};

const nameIn = ({ text }: ProjectFile, { name, offset, length }: Scope): Span => {
  const at = text.slice(offset, offset + length).indexOf(name);
  return at < 0 ? { offset, length: 1 } : { offset: offset + at, length: name.length };
};

const makesAny = (calls: readonly Call[], owner: Scope): readonly Call[] =>
  calls
    .filter(({ kind, name, offset }) => kind === 'new' && name === owner.name && offset !== owner.offset)
    .slice(0, 10);

function* blindClasses(project: Project, { file, code }: CodeFile): Iterable<Weakness> {
  for (const scope of code.functions.filter(isBlind).slice(0, most)) {
    const owner = scope.parent;
    const made = owner && owner.name !== '' ? makesAny(code.calls, owner) : [];
    const places = made.length > 0 ? made.map(({ inside }) => inside) : [owner?.parent];
    if (places.some((place) => isAlive(project, code, place)))
      yield { file, span: nameIn(file, scope), what: scope.name };
  }
}

const takesVerifier = /^(?:set(?:Default|SSL)?HostnameVerifier|hostnameVerifier|sslHostnameVerifier)$/i;
const isTrustAll = /^(?:trustAll|setTrustAll)$/;

function spanOf({ name, nameSpan, args, kind }: Call): (Span & { readonly what: string }) | undefined {
  if (kind === 'new' && takesAll.test(name)) return { ...nameSpan, what: name };
  const [first] = args;
  if (!first) return undefined;
  if (takesVerifier.test(name) && first.scope?.returns?.literal === 'true')
    return { offset: first.offset, length: first.length, what: name };
  if (isTrustAll.test(name) && first.literal === 'true')
    return { offset: first.offset, length: first.length, what: name };
  const given = args.find(
    (arg) => arg.kind === 'name' && (arg.path ?? '').split('.').some((part) => takesAll.test(part)),
  );
  const what = given?.path?.split('.').find((part) => takesAll.test(part));
  return given && what ? { offset: given.offset, length: given.length, what } : undefined;
}

function* blindCalls(project: Project, { file, code }: CodeFile): Iterable<Weakness> {
  const found = code.calls.flatMap((call) => {
    const one = spanOf(call);
    return one ? [[call, one] as const] : [];
  });
  for (const [call, { what, ...span }] of found.slice(0, most)) {
    if (isAlive(project, code, call.inside)) yield { file, span, what };
  }
}

export function* inJava(project: Project): Iterable<Weakness> {
  for (const one of codeFiles(project, 'java')) {
    yield* blindClasses(project, one);
    yield* blindCalls(project, one);
  }
}
