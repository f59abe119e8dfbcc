// One logout request under examination.
import type { HttpRequest, Parameters } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';

export interface LogoutCase {
  readonly context: Context;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  /** The `aud` of the id_token_hint, when we signed it; null when we did not. */
  readonly hinted: string | null | undefined;
  /** By client_id, else by the hint. */
  readonly client: Client | undefined;
}

function receivedUrl({ endpoints }: Context, request: HttpRequest): string {
  return request.method === 'POST' ? `${endpoints.logout ?? request.url}?${request.body}` : request.url;
}

/** Where a platform takes no client id, the return address says whose it is. */
function ownerOf({ clients, profile }: Context, parameters: Parameters): Client | undefined {
  if (profile.logout?.parameters['client_id'] !== null) return undefined;
  const { post_logout_redirect_uri: uri = '' } = parameters;
  return [...clients.values()].find(({ postLogoutRedirectUris }) => postLogoutRedirectUris.includes(uri));
}

export async function readLogoutCase(context: Context, request: HttpRequest): Promise<LogoutCase> {
  const { parameters, repeated } = context.dialect.logout.read(receivedUrl(context, request));
  const { id_token_hint: hint, client_id: clientId } = parameters;
  const claims = hint === undefined || !context.openid ? undefined : await context.keys.verify(hint);
  const audience = typeof claims?.aud === 'string' ? claims.aud : null;
  const hinted = hint === undefined || !context.openid ? undefined : audience;
  return {
    context,
    parameters,
    repeated,
    hinted,
    client: context.clients.get(clientId ?? hinted ?? '') ?? ownerOf(context, parameters),
  };
}

/** What the platform calls a parameter that the specification calls `name`. */
export const wireName = ({ context }: LogoutCase, name: string): string =>
  context.profile.logout?.parameters[name] ?? name;
