// The members of a token answer: where they are, of what type, what the platform calls the token, how long it lives.
import { getPath } from '../../dialect/dotted-path.ts';
import type { Json, JsonObject } from '../../dialect/message.ts';
import { tokenOf } from '../../profile/token-of.ts';
import { text } from '../../text.ts';
import type { Answered } from './answered.ts';
import type { DriftItem } from './drift.ts';
import { isOpen, kindAt } from './kind-at.ts';
import { nearName } from './near-name.ts';
import { literal, members, shapeOf } from './shape-of.ts';

/** RFC 6749 §5.1, OIDC Core §3.1.3.3. */
const standard = ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope', 'id_token'];
/** A platform may leave these out of an answer whatever its profile knows. */
const optional = new Set(['refresh_token', 'scope']);

const headOf = (path: string): string => path.split('.')[0] ?? path;

interface Success extends Answered {
  readonly data: JsonObject;
}

const source = 'token' as const;
const at = (path: string, { profile, exchange }: Answered) => ({
  path,
  kind: kindAt(profile, path),
  source,
  exchange,
});

/** The names of `data` that no field and no standard claims. */
function unclaimed({ data, profile }: Success): string[] {
  const claimed = new Set([...Object.values(tokenOf(profile).fields).map(headOf), ...standard]);
  return Object.keys(data).filter((name) => !claimed.has(name));
}

function missing(success: Success): DriftItem[] {
  const { data, profile } = success;
  return Object.entries(tokenOf(profile).fields)
    .filter(([, path]) => getPath(data, path) === undefined)
    .map(([name, path]) => {
      const standing = Object.keys(data).filter(
        (member) => !Object.values(tokenOf(profile).fields).includes(member),
      );
      const near = nearName(standing, name, path.split('.').at(-1) ?? path);
      const item = at(`token.fields.${name}`, success);
      return {
        ...item,
        kind: near || !optional.has(name) ? item.kind : 'unseen',
        what: text(`令牌应答里没有 ${path}`, `The token answer has no ${path}`),
        found: near ? `${near}: ${shapeOf(data[near])}` : members(data, Object.keys(data)),
        expected: path,
        ...(near ? { change: { path: ['token', 'fields', name], value: near } } : {}),
      };
    });
}

function lifetimeDrift(success: Success, value: Json | undefined): DriftItem[] {
  const { profile } = success;
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const items: DriftItem[] = [];
  const type = typeof value === 'string' ? 'string' : 'number';
  if (type !== tokenOf(profile).expiresIn)
    items.push({
      ...at('token.expiresIn', success),
      what: text('有效期的类型不同', 'The lifetime has another type'),
      found: type,
      expected: tokenOf(profile).expiresIn,
      change: { path: ['token', 'expiresIn'], value: type },
    });
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds > 0 && seconds !== profile.tokenLifetime)
    items.push({
      ...at('tokenLifetime', success),
      what: text('访问令牌的有效期（秒）', 'How long an access token lives, in seconds'),
      found: String(seconds),
      expected: String(profile.tokenLifetime),
      change: { path: ['tokenLifetime'], value: seconds },
    });
  return items;
}

function typeDrift(success: Success, value: Json | undefined): DriftItem[] {
  if (value === undefined) return [];
  const path = 'token.fields.token_type';
  const usual = typeof value === 'string' && /^bearer$/i.test(value);
  if (usual && !isOpen(success.profile, path)) return [];
  return [
    {
      ...at(path, success),
      what: text('token_type 的字面值', 'The literal of token_type'),
      found: literal(value),
      expected: '"Bearer" (RFC 6750 §4)',
    },
  ];
}

export function tokenDrift(answered: Answered): DriftItem[] {
  const { data, profile, exchange } = answered;
  if (answered.source !== 'token' || !data || answered.status >= 400) return [];
  const { fields } = tokenOf(profile);
  // An error of the standard's own shape is no token answer.
  if (!answered.envelope && typeof data['error'] === 'string') return [];
  const success = { ...answered, data };
  const member = (name: string) => getPath(data, fields[name] ?? name);
  const gone = missing(success);
  const taken = new Set(gone.map(({ change }) => change?.value));
  const more = unclaimed(success).filter((name) => !taken.has(name));
  return [
    ...gone,
    ...lifetimeDrift(success, member('expires_in')),
    ...typeDrift(success, member('token_type')),
    ...(more.length === 0
      ? []
      : [
          {
            path: 'token.fields',
            kind: 'unlisted' as const,
            source,
            what: text(
              '令牌应答里档案没有的成员',
              'Members of the token answer that the profile does not have',
            ),
            found: members(data, more),
            expected: Object.values(fields).join(', '),
            exchange,
          },
        ]),
  ];
}
