// An id_token that comes back as a hint of who is meant (OIDC Core §3.1.2.1, RP-Initiated Logout §2).
import type { Context } from './context.ts';

export interface Hint {
  /** The client it was issued to. */
  readonly aud: string;
  readonly sub: string;
}

/** Undefined without a hint, null when it is no id_token of ours. Expired ones count; logout tokens and userinfo do not. */
export async function verifiedHint(
  { keys, openid }: Context,
  token: string | undefined,
): Promise<Hint | null | undefined> {
  if (!openid || token === undefined) return undefined;
  const claims = await keys.verify(token);
  const { aud, sub, auth_time: authTime } = claims ?? {};
  return typeof aud === 'string' && typeof sub === 'string' && authTime !== undefined ? { aud, sub } : null;
}
