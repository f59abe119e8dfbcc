// One authorization request under examination.
import type { HttpRequest, Parameters } from '../../../dialect/message.ts';
import { findSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Problem, Refusal } from '../../refusal.ts';
import { readRequestedClaims } from '../../requested-claims.ts';
import type { Session } from '../../store.ts';
import { type Hint, verifiedHint } from '../../verified-hint.ts';

/** In the links of the test platform's own portal: which system. */
export const portalParameter = 'govauth_system';

export interface AuthorizeCase {
  readonly context: Context;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  /** Constant parameters of the platform that came without their value. */
  readonly wrongFixed: readonly string[];
  readonly client: Client | undefined;
  readonly session: Session | undefined;
  /** What the id_token_hint says; null when it is none of ours. */
  readonly hint: Hint | null | undefined;
}

/** Finds what must be told to the person, since the redirect URI cannot be trusted yet. */
export type PageCheck = (at: AuthorizeCase) => Problem | undefined;

/** Finds what is told to the client at its redirect URI. */
export type RequestCheck = (at: AuthorizeCase) => Refusal | undefined;

/** The parameters of a GET's query or of a POST's form (OIDC Core §3.1.2.1). */
function receivedUrl(context: Context, request: HttpRequest): string {
  if (request.method !== 'POST') return request.url;
  const form = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return `${context.endpoints.authorize}?${form ? request.body : ''}`;
}

/**
 * By its id; by its redirect URI where no id is sent; where a portal begins, by the link that was followed, or there is
 * only one.
 */
function findClient(
  { clients, profile }: Context,
  parameters: Parameters,
  query: URLSearchParams,
): Client | undefined {
  const { client_id: idName, redirect_uri: addressName } = profile.authorize.parameters;
  if (idName !== null) return clients.get(parameters['client_id'] ?? '');
  const [only, another] = clients.values();
  if (addressName !== null) {
    const owner = [...clients.values()].find((client) =>
      client.redirectUris.includes(parameters['redirect_uri'] ?? ''),
    );
    return owner ?? (another ? undefined : only);
  }
  const named = query.get(portalParameter);
  return named === null && !another ? only : clients.get(named ?? '');
}

/** A platform that takes no redirect URI sends to the one that is registered first. */
function withOwnAddress(
  { profile }: Context,
  parameters: Parameters,
  client: Client | undefined,
): Parameters {
  const [registered] = client?.redirectUris ?? [];
  const dropped = profile.authorize.parameters['redirect_uri'] === null;
  return dropped && registered !== undefined ? { ...parameters, redirect_uri: registered } : parameters;
}

export async function readAuthorizeCase(context: Context, request: HttpRequest): Promise<AuthorizeCase> {
  const url = receivedUrl(context, request);
  const { parameters, repeated, wrongFixed } = context.dialect.authorize.read(url);
  const { searchParams } = new URL(url);
  const repeatedFixed = Object.keys(context.profile.authorize.fixed).filter(
    (name) => searchParams.getAll(name).length > 1,
  );
  const client = findClient(context, parameters, searchParams);
  return {
    context,
    parameters: withOwnAddress(context, parameters, client),
    repeated: [...repeated, ...repeatedFixed],
    wrongFixed,
    client,
    session: findSession(context, request),
    hint: await verifiedHint(context, parameters['id_token_hint']),
  };
}

/** What the platform calls a parameter that RFC 6749 calls `name`. */
export const wireName = ({ context }: AuthorizeCase, name: string): string =>
  context.profile.authorize.parameters[name] ?? name;

/** The only person who will do, by the claims parameter or the id_token_hint. */
export const expectedSubject = ({ context, parameters, hint }: AuthorizeCase): string | undefined =>
  context.openid ? (readRequestedClaims(parameters['claims'])?.subject ?? hint?.sub) : undefined;
