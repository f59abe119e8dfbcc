// HTTP messages and their standard meaning, as plain data: what the dialect reads and writes.
import type { ClientAuthentication } from '../profile/profile.ts';

/** A flat set of parameters under their RFC names. */
export type Parameters = Readonly<Record<string, string>>;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Header names are lower case. `body` is the text on the wire, empty when there is none. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A token request (RFC 6749 §4.1.3): parameters under their RFC names, client credentials among them. */
export interface TokenRequest {
  readonly parameters: Parameters;
}

/**
 * A token request as it arrived; `authentication` is how the client proved itself, if it did, `wrongFixed` the constant
 * parameters that lack their constant value.
 */
export interface ReceivedTokenRequest extends ReceivedParameters {
  readonly wrongFixed: readonly string[];
  readonly authentication: ClientAuthentication | 'none';
}

/** A userinfo request: the access token (RFC 6750), the code or ticket, and what else the platform wants beside them. */
export interface UserinfoRequest {
  readonly accessToken?: string;
  readonly code?: string;
  readonly clientId?: string;
  readonly redirectUri?: string;
}

/** A request for the claims of `subject`. */
export interface DetailRequest {
  readonly accessToken?: string;
  readonly subject: string;
}

/**
 * An error under its RFC 6749 §5.2 name, or `platform_error` where the profile does not know it; `platform` keeps what
 * the platform itself said, its code as text (`HTTP 502` where there was only that).
 */
export interface ProtocolError {
  readonly error: string;
  readonly description?: string;
  readonly platform?: { readonly code?: string; readonly message?: string };
}

/**
 * What an answer means. `success`: standard members (RFC 6749 §5.1; OIDC Core §5.3.2), members the profile does not
 * know under their own names. `error`: the platform refused. `malformed`: not what the profile says an answer is.
 */
export type Answer =
  | { readonly kind: 'success'; readonly value: JsonObject }
  | { readonly kind: 'error'; readonly error: ProtocolError }
  | { readonly kind: 'malformed'; readonly reason: 'not-json' | 'not-object' | 'no-envelope' | 'no-data' };

/** Parameters as they arrived; `repeated` names those that came more than once, which RFC 6749 §3.1 forbids. */
export interface ReceivedParameters {
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
}
