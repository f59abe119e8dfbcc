// A refresh token for the client that may have one (RFC 6749 §1.5, OIDC Core §11).
import type { Context } from '../../context.ts';
import type { Grant, TokenFamily } from '../../store.ts';
import { isOffline } from './granted-scope.ts';

/** Thirty days. */
const lifetime = 30 * 24 * 3600;

/** True for who has the grant by registration, or by `offline_access` and consent. */
const gets = ({ client }: Grant, scope: string): boolean =>
  isOffline(scope) || (client.grantTypes ?? []).includes('refresh_token');

/** The member of the token answer; none when the client gets no refresh token. */
export function issueRefreshToken(
  context: Context,
  grant: Grant,
  scope: string,
  family: TokenFamily,
): { readonly refresh_token?: string } {
  if (!context.openid || !gets(grant, scope)) return {};
  const token = context.randomId();
  context.refreshes.put(token, { grant, scope, family, used: false }, lifetime);
  return { refresh_token: token };
}
