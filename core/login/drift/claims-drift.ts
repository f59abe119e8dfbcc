// The claims of user info: where they are, of what type, which never came, and what else came.
import { getPath } from '../../dialect/dotted-path.ts';
import type { Json, JsonObject } from '../../dialect/message.ts';
import type { Claim } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { Answered } from './answered.ts';
import type { DriftItem } from './drift.ts';
import { isOpen, kindAt } from './kind-at.ts';
import { nearName } from './near-name.ts';
import { members, shapeOf } from './shape-of.ts';

const source = 'userinfo' as const;
const segment = (path: string, at: number): string => path.split('.').at(at) ?? path;

interface Success extends Answered {
  readonly data: JsonObject;
  /** Names that no claim of the profile has. */
  readonly spare: readonly string[];
}

const types: Readonly<Record<string, Claim['type']>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};
const typeOf = (value: Json): Claim['type'] | undefined =>
  Array.isArray(value) ? 'array' : types[typeof value];

function absentDrift({ data, spare, profile, exchange }: Success, name: string, claim: Claim): DriftItem {
  const path = `claims.${name}.path`;
  const near = nearName(spare, name, segment(claim.path, -1));
  return {
    path,
    kind: near || name === 'sub' ? kindAt(profile, path) : 'unseen',
    source,
    what: text(`用户信息里没有 ${claim.path}`, `User info has no ${claim.path}`),
    found: near ? `${near}: ${shapeOf(data[near])}` : shapeOf(getPath(data, claim.path)),
    expected: claim.path,
    ...(near ? { change: { path: ['claims', name, 'path'], value: near } } : {}),
    exchange,
  };
}

function typeDrift({ profile, exchange }: Success, name: string, claim: Claim, value: Json): DriftItem[] {
  const type = typeOf(value);
  const differs = type !== claim.type;
  if (!differs && !isOpen(profile, `claims.${name}`)) return [];
  const path = `claims.${name}.type`;
  return [
    {
      path,
      kind: kindAt(profile, path),
      source,
      what: differs
        ? text(`${claim.path} 的类型不同`, `${claim.path} has another type`)
        : text(`${claim.path} 的样子`, `What ${claim.path} looks like`),
      found: shapeOf(value),
      expected: claim.type,
      ...(differs && type ? { change: { path: ['claims', name, 'type'], value: type } } : {}),
      exchange,
    },
  ];
}

function strangers({ data, spare, profile, exchange }: Success, taken: ReadonlySet<unknown>): DriftItem[] {
  const names = spare.filter((name) => !taken.has(name));
  if (names.length === 0) return [];
  return [
    {
      path: 'claims',
      kind: 'unlisted',
      source,
      what: text('用户信息里档案没有的成员', 'Members of user info that the profile does not have'),
      found: members(data, names),
      expected: Object.values(profile.claims)
        .map(({ path }) => path)
        .join(', '),
      exchange,
    },
  ];
}

export function claimsDrift(answered: Answered): DriftItem[] {
  const { data, profile } = answered;
  if (answered.source !== 'userinfo' || !data || answered.status >= 400) return [];
  // An error of the standard's own shape is no user info.
  if (!answered.envelope && typeof data['error'] === 'string') return [];
  const claimed = new Set(Object.values(profile.claims).map(({ path }) => segment(path, 0)));
  const success = { ...answered, data, spare: Object.keys(data).filter((name) => !claimed.has(name)) };
  const items = Object.entries(profile.claims).flatMap(([name, claim]) => {
    const value = getPath(data, claim.path);
    return value === undefined || value === null
      ? [absentDrift(success, name, claim)]
      : typeDrift(success, name, claim, value);
  });
  return [...items, ...strangers(success, new Set(items.map(({ change }) => change?.value)))];
}
