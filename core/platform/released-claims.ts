// What a system learns of a person: the claims the profile lists and the granted scopes cover, as the platform writes them.
import type { Json, JsonObject } from '../dialect/message.ts';
import type { Claim, Profile } from '../profile/profile.ts';
import type { Context } from './context.ts';
import type { Persona } from './platform-shape.ts';

/** OIDC Core §5.4. */
const scopeClaims: Readonly<Record<string, readonly string[]>> = {
  openid: ['sub'],
  profile: ['name', 'preferred_username', 'picture', 'gender'],
  email: ['email'],
  phone: ['phone_number'],
  address: ['address'],
  offline_access: [],
};

/** Those of `scopeClaims` under which the platform has something to release, or that say something else than claims. */
export const offeredScopes = ({ claims }: Profile): string[] =>
  Object.entries(scopeClaims)
    .filter(([, names]) => names.length === 0 || names.some((name) => name in claims))
    .map(([scope]) => scope);

const genderCodes: Readonly<Record<string, string>> = { male: '1', female: '2' };

/** Outside OpenID Connect portraits are bare Base64 and the sexes are the codes of GB/T 2261.1. */
const domestic: Readonly<Record<string, (value: string) => Json>> = {
  picture: (value) => value.slice(value.indexOf(',') + 1),
  gender: (value) => genderCodes[value] ?? '0',
};

function asTyped(value: Json, type: Claim['type']): Json {
  if (type === 'string') return String(value);
  if (type === 'number') return Number(value);
  if (type === 'array') return Array.isArray(value) ? value : [value];
  return Boolean(value);
}

/**
 * `scope` is what was granted, space separated; with the claims `asked` for one by one it limits the claims where the
 * platform speaks OpenID Connect.
 */
export function releasedClaims(
  { profile, openid }: Context,
  { claims }: Persona,
  scope: string,
  asked: readonly string[] = [],
): JsonObject {
  const covered = new Set([...scope.split(' ').flatMap((name) => scopeClaims[name] ?? []), ...asked]);
  const released: Record<string, Json> = {};
  for (const [name, { type }] of Object.entries(profile.claims)) {
    const value = claims[name];
    if (value === undefined || (openid && !covered.has(name))) continue;
    const convention = openid ? undefined : domestic[name];
    released[name] = asTyped(convention && typeof value === 'string' ? convention(value) : value, type);
  }
  return released;
}
