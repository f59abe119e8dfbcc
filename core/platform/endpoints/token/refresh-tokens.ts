// Turns a checked refresh token into new tokens, the refresh token among them (RFC 6749 §6, OIDC Core §12).
import type { JsonObject, Parameters } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Refresh } from '../../store.ts';
import { issueRefreshToken } from './issue-refresh-token.ts';
import { issueAccessToken } from './issue-tokens.ts';
import { writeIdToken } from './write-id-token.ts';

export async function refreshTokens(
  context: Context,
  refresh: Refresh,
  { scope = refresh.scope }: Parameters,
): Promise<JsonObject> {
  const { grant, family } = refresh;
  refresh.used = true;
  const members = issueAccessToken(context, grant, scope, family);
  return {
    ...members,
    // It keeps the scope of the first one, whatever this access token was narrowed to.
    ...issueRefreshToken(context, grant, refresh.scope, family),
    id_token: await writeIdToken(context, grant, members.access_token, 'refreshed-id-token'),
  };
}
