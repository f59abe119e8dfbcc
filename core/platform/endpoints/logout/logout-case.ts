// One logout request under examination.
import type { HttpRequest, Parameters } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import { type Hint, verifiedHint } from '../../verified-hint.ts';

export interface LogoutCase {
  readonly context: Context;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  /** The claims of the id_token_hint, when we signed it; null when we did not. */
  readonly hint: Hint | null | undefined;
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
  const { id_token_hint: sent, client_id: clientId } = parameters;
  const hint = await verifiedHint(context, sent);
  return {
    context,
    parameters,
    repeated,
    hint,
    client: context.clients.get(clientId ?? hint?.aud ?? '') ?? ownerOf(context, parameters),
  };
}

/** What the platform calls a parameter that the specification calls `name`. */
export const wireName = ({ context }: LogoutCase, name: string): string =>
  context.profile.logout?.parameters[name] ?? name;
