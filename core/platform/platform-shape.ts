// What the embedded test platform is made of: clients, personas, and the handler that serves it.
import type { HttpAnswer, HttpRequest, Json } from '../dialect/message.ts';
import type { Profile } from '../profile/profile.ts';
import type { SigningCredentials } from '../profile/signing-keys.ts';
import type { Text } from '../text.ts';
import type { Gateway, GatewayOptions } from './gateway/gateway-shape.ts';

export interface Client {
  readonly id: string;
  readonly secret: string;
  /** Where the platform hands out a key of its own for signing. */
  readonly signing?: SigningCredentials;
  /** Compared exactly, character by character (RFC 9700 §2.1). */
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** The system's name as the login page shows it; the id when absent. */
  readonly name?: string;
  /** Where a login at the system begins (OpenID Connect Registration §2, `initiate_login_uri`): the start page links to it. */
  readonly initiateLoginUri?: string;
}

/** An invented person; claims under their standard names. `picture` is a `data:` URL. */
export interface Persona {
  readonly id: string;
  readonly title: Text;
  readonly claims: Readonly<Record<string, Json>>;
}

export interface PlatformOptions {
  readonly profile: Profile;
  /** The address it is reached at; the issuer for OpenID Connect. */
  readonly baseUrl: string;
  readonly clients: readonly Client[];
  readonly personas?: readonly Persona[];
  /** Ids of faults in force. */
  readonly faults?: readonly string[];
  /** A gateway in front of the first client’s system, for profiles that have one. */
  readonly gateway?: GatewayOptions;
  /** How id_tokens are signed; RS256 when absent, as every client understands it (OIDC Core §15.1). */
  readonly idTokenAlgorithm?: 'RS256' | 'ES256';
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

/** One request as the platform saw it, without secrets, and what was wrong about it. */
export interface SeenRequest {
  readonly at: number;
  readonly endpoint: string;
  readonly method: string;
  readonly status: number;
  readonly problem?: Text;
}

export interface Platform {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same on plain data, for listeners that want to spare the Request and Response objects. */
  readonly handle: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;
  /** Where `options.gateway` asked for one. */
  readonly gateway?: Gateway;
  /** The last requests, oldest first. */
  readonly requests: () => readonly SeenRequest[];
  /** Replaces the faults in force; unknown ids throw a UserError. */
  readonly setFaults: (ids: readonly string[]) => void;
}

/** Thrown by the handler when the fault in force breaks the connection: the listener destroys the socket. */
export class ConnectionBroken extends Error {
  override readonly name = 'ConnectionBroken';
}
