// Masks a JSON value by the names of its members, strings that hold JSON themselves included.
import type { Envelope, Profile } from '../../profile/profile.ts';
import type { BodyRole } from './body-role.ts';
import { type MaskKind, maskValue } from './mask-value.ts';

export interface MaskRules {
  readonly kindOf: (name: string) => MaskKind | undefined;
  readonly role: BodyRole;
  readonly profile: Profile;
}

/** Members of an answer that say how the call went. */
const verdictNames = new Set([
  'status',
  'code',
  'message',
  'msg',
  'success',
  'error',
  'error_description',
  'errcode',
  'errmsg',
]);

const envelopeNames = (envelope: Envelope | undefined): string[] =>
  envelope ? [envelope.successPath, envelope.messagePath, envelope.codePath ?? envelope.successPath] : [];

function isVerdict(name: string, { profile }: MaskRules): boolean {
  const named = [...envelopeNames(profile.token?.envelope), ...envelopeNames(profile.userinfo.envelope)];
  return verdictNames.has(name) || named.some((path) => path.split('.').at(-1) === name);
}

/** Names, on either wire, of the claims that are about nobody in particular. */
const publicClaims = ({ claims }: Profile): Set<string> =>
  new Set(
    Object.entries(claims).flatMap(([name, { sensitivity, path }]) =>
      sensitivity === 'none' ? [name, path.split('.').at(-1) ?? path] : [],
    ),
  );

/** How the member `name` is shown; undefined where it may be seen. */
export function kindOfMember(name: string, rules: MaskRules): MaskKind | undefined {
  if (rules.role !== 'request' && isVerdict(name, rules)) return undefined;
  const kind = rules.kindOf(name);
  if (kind || rules.role !== 'userinfo' || publicClaims(rules.profile).has(name)) return kind;
  return 'personal';
}

function maskString(value: string, rules: MaskRules): unknown {
  if (!/^\s*[{[]/.test(value)) return value;
  try {
    const inner: unknown = JSON.parse(value);
    return typeof inner === 'object' && inner !== null ? JSON.stringify(maskTree(inner, rules)) : value;
  } catch {
    return value;
  }
}

function maskLeaf(kind: MaskKind, value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => maskLeaf(kind, item));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskLeaf(kind, item)]));
  // A number stays telling as a number: its stars are no digits, and its type is what a check may have been about.
  return typeof value === 'number'
    ? `(number) ${maskValue(kind, String(value))}`
    : maskValue(kind, String(value));
}

function maskMember(name: string, value: unknown, rules: MaskRules): unknown {
  const kind = kindOfMember(name, rules);
  const nested = typeof value === 'object' && value !== null;
  if (!kind || (nested && kind === 'personal' && rules.kindOf(name) === undefined))
    return maskTree(value, rules);
  return maskLeaf(kind, value);
}

export function maskTree(value: unknown, rules: MaskRules): unknown {
  if (typeof value === 'string') return maskString(value, rules);
  if (Array.isArray(value))
    return value.map((item) =>
      rules.role === 'userinfo' && typeof item !== 'object'
        ? maskLeaf('personal', item)
        : maskTree(item, rules),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, maskMember(name, member, rules)]),
  );
}
