// Credentials in code: literals given to names, setters, pairs of name and value, and calls that sign.
import type { Call, Code, Member, Scope, Value } from '../../../code/code.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';
import type { Credential } from './credential.ts';
import { literalIn } from './literal.ts';
import { nameWords } from './name-words.ts';
import { type CredentialRole, roleOf } from './role.ts';
import { signingSecretsOf } from './signing-calls.ts';

interface Found {
  readonly role: CredentialRole | undefined;
  readonly name: string;
  readonly value: string;
  readonly fallback: boolean;
  readonly span: Span;
}

/** Files without any of these words are not read as code. */
const mentioned =
  /secret|paas_?token|sign(?:ing)?_?key|jwt|session|cookie|hmac|keys|access_?key|cipher_?key/i;

/** `x || 'literal'`, `x ?? "literal"`, `x ?: 'literal'` at the end of an expression. */
const otherwise = /(?:\|\||\?\?|\?:)\s{0,20}(['"`])([^'"`\\$]{1,200})\1$/;
const readers = /^(?:env|getenv|get|getOrDefault|getProperty|config|C|input)$/;

const literalOf = (value: Value, fallback: boolean): readonly Omit<Found, 'role' | 'name'>[] => {
  const literal = value.kind === 'string' ? literalIn(value.literal ?? '') : undefined;
  return literal ? [{ ...literal, fallback: fallback || literal.fallback, span: value }] : [];
};

/** What `value` is written down as: itself, or what it is when a variable is missing. */
function writtenIn(value: Value): readonly Omit<Found, 'role' | 'name'>[] {
  if (value.kind === 'string') return literalOf(value, false);
  const call = value.kind === 'call' ? value.call : undefined;
  if (call)
    return call.args.length === 2 && call.args[1] && readers.test(call.name)
      ? literalOf(call.args[1], true)
      : [];
  if (value.kind !== 'other') return [];
  const found = otherwise.exec(value.text.slice(-300));
  const literal = found && literalIn(found[2] ?? '');
  if (!found || !literal) return [];
  const length = (found[2]?.length ?? 0) + 2;
  return [
    { value: literal.value, fallback: true, span: { offset: value.offset + value.length - length, length } },
  ];
}

const bare = /^-(?:secret(?:-?key)?|key|sign-?key)$/;
const owners: readonly (readonly [RegExp, CredentialRole])[] = [
  [/jwt|token-?(?:util|service|provider|helper|manager)/, 'session-secret'],
  [/sso|oauth|oidc|single-?sign/, 'client-secret'],
];

/** What Egg and Midway sign cookies with. */
const eggConfig = /(?:^|\/)config\/config\.\w+\.[jt]s$/;

/** `secret` says nothing by itself: the class, or the file of settings, says whose. */
function roleByOwner(name: string, scope: Scope | undefined, path: string): CredentialRole | undefined {
  if (name === 'keys' && eggConfig.test(path)) return 'session-secret';
  if (!bare.test(nameWords(name))) return undefined;
  let around = scope;
  while (around && around.kind !== 'class') around = around.parent;
  const file = /(?:^|\/)config\/([\w-]+)\.(?:php|[cm]?[jt]s)$/.exec(path)?.[1];
  const owner = nameWords(around?.name || file || '');
  return owners.find(([pattern]) => pattern.test(owner))?.[1];
}

const ofMember = ({ name, path, value, inside }: Member, file: ProjectFile): readonly Found[] => {
  const written = writtenIn(value);
  if (written.length === 0) return [];
  const role = roleOf(path) ?? roleOf(name) ?? roleByOwner(name, inside, file.path);
  return written.map((one) => ({ ...one, role, name }));
};

/** A builder has the bare name: `clientSecret("…")`; longer ones begin with another verb, as in `checkClientSecret("…")`. */
const setter = /^(?:set|with)(?=[A-Z_])/;
/** `${sso.client-secret:literal}` of `@Value`. */
const expression = /^\$\{([\w.-]+):/;

function ofCall(call: Call): readonly Found[] {
  const { kind, name, args } = call;
  const [first, second] = args;
  const signing = signingSecretsOf(call).flatMap((value) =>
    literalOf(value, false).map((one) => ({ ...one, role: 'session-secret' as const, name })),
  );
  if (signing.length > 0 || !first) return signing;
  if (kind === 'annotation') {
    const key = name === 'Value' ? expression.exec(first.literal ?? '')?.[1] : undefined;
    return key ? literalOf(first, true).map((one) => ({ ...one, role: roleOf(key), name: key })) : [];
  }
  if (args.length === 1) {
    const plain = name.replace(setter, '');
    if (plain === name && nameWords(name).split('-').length > 3) return [];
    return literalOf(first, false).map((one) => ({ ...one, role: roleOf(plain), name: plain }));
  }
  if (first.kind !== 'string' || !second) return [];
  const key = first.literal ?? '';
  return literalOf(second, readers.test(name)).map((one) => ({ ...one, role: roleOf(key), name: key }));
}

const parameter = /[?&](client_?secret|app_?secret|paas_?token)=([^&"'\s${}<>%:+]{8,200})/i;

const inAddresses = ({ strings }: Code): readonly Found[] =>
  strings.flatMap((span) => {
    const [, name = '', value = ''] = parameter.exec(span.value) ?? [];
    return value === '' ? [] : [{ role: roleOf(name), name, value, fallback: false, span }];
  });

export function credentialsInCode(file: ProjectFile): readonly Credential[] {
  const code = mentioned.test(file.text) ? file.code : undefined;
  if (!code) return [];
  const found = [
    ...code.calls.flatMap(ofCall),
    ...code.members.flatMap((member) => ofMember(member, file)),
    ...inAddresses(code),
  ];
  const seen = new Set<number>();
  const { environment } = file;
  return found.flatMap(({ role, span, ...rest }): Credential[] => {
    if (!role || role === 'password' || seen.has(span.offset)) return [];
    seen.add(span.offset);
    const { offset, length } = span;
    const localOnly = environment === 'local';
    return [{ ...rest, role, span: { offset, length }, file, environment, localOnly, origin: 'code' }];
  });
}
