// Single claims that a request asks for beside its scopes (OIDC Core §5.5).
import { isObject } from '../dialect/dotted-path.ts';
import type { Json, JsonObject } from '../dialect/message.ts';

export interface RequestedClaims {
  /** Names; what is essential of them makes no difference, for nothing that is there is held back. */
  readonly userinfo: readonly string[];
  readonly idToken: readonly string[];
  /** Nobody but this person will do (§5.5.1, `sub` with a `value`). */
  readonly subject?: string;
}

const none: RequestedClaims = { userinfo: [], idToken: [] };

function parse(claims: string): unknown {
  try {
    return JSON.parse(claims);
  } catch {
    return undefined;
  }
}

const isMember = (member: Json | undefined): member is JsonObject | undefined =>
  member === undefined ||
  (isObject(member) && Object.values(member).every((one) => one === null || isObject(one)));

function subjectIn(member: JsonObject | undefined): string | undefined {
  const { sub } = member ?? {};
  const value = isObject(sub) ? sub['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Undefined when `claims` is not what §5.5 says it is. */
export function readRequestedClaims(claims: string | undefined): RequestedClaims | undefined {
  if (claims === undefined) return none;
  const read = parse(claims);
  if (!isObject(read)) return undefined;
  const { userinfo, id_token: idToken } = read;
  if (!isMember(userinfo) || !isMember(idToken)) return undefined;
  const subject = subjectIn(idToken) ?? subjectIn(userinfo);
  return {
    userinfo: Object.keys(userinfo ?? {}),
    idToken: Object.keys(idToken ?? {}),
    ...(subject === undefined ? {} : { subject }),
  };
}
