// What the embedded test platform is made of: clients, personas, and the handler that serves it.
import type { HttpAnswer, HttpRequest, Json, Parameters } from '../dialect/message.ts';
import type { ClientAuthentication, Profile } from '../profile/profile.ts';
import type { SigningCredentials } from '../profile/signing-keys.ts';
import type { Text } from '../text.ts';
import type { Control } from './control/control.ts';
import type { Gateway, GatewayOptions } from './gateway/gateway-shape.ts';
import type { RotationPhase } from './key-ring.ts';
import type { Problem } from './refusal.ts';
import type { SeenRequest } from './seen-request.ts';
import type { SigningAlgorithm } from './signing-algorithm.ts';
import type { SigningKeys } from './signing-keys.ts';

export type { SeenRequest } from './seen-request.ts';

/** A registered system; the names are those of OpenID Connect Registration §2 and its logout specifications. */
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
  /** The one way it may prove itself at the token endpoint; the profile's when absent. */
  readonly tokenEndpointAuthMethod?: ClientAuthentication;
  /**
   * With `refresh_token` it always gets one (OIDC Core §11 leaves that to the platform), without never. When absent it gets
   * one where `offline_access` was asked with `prompt=consent`.
   */
  readonly grantTypes?: readonly ('authorization_code' | 'refresh_token')[];
  readonly idTokenSignedResponseAlg?: SigningAlgorithm;
  /** Userinfo then is a JWT (OIDC Core §5.3.2). */
  readonly userinfoSignedResponseAlg?: SigningAlgorithm;
  /** Gets a logout token when a login ends (Back-Channel Logout §2.2). */
  readonly backchannelLogoutUri?: string;
  /** Loaded in a frame of the browser that logs out, with `iss` and `sid` (Front-Channel Logout §2). */
  readonly frontchannelLogoutUri?: string;
}

/** An invented person; claims under their standard names. `picture` is a `data:` URL. */
export interface Persona {
  readonly id: string;
  readonly title: Text;
  readonly claims: Readonly<Record<string, Json>>;
  /** The platform lets him in nowhere: it says so on a page of its own, or tells the system (`access_denied`). */
  readonly refused?: { readonly by: 'page' | 'callback'; readonly problem: Problem };
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
  /**
   * A login without PKCE, and a secret in the form where HTTP Basic is wanted, are taken: for a run that judges both by
   * itself and has more to see.
   */
  readonly tolerant?: boolean;
  /** How id_tokens are signed; RS256 when absent, as every client understands it (OIDC Core §15.1). */
  readonly idTokenAlgorithm?: SigningAlgorithm;
  /** False: no `kid` in the key set and in tokens, as RFC 7515 §4.1.4 allows. */
  readonly keyIds?: boolean;
  /** Signs in place of keys of its own: platforms that share an address share them. */
  readonly keys?: SigningKeys;
  /**
   * POSTs `form` to `url` and resolves with the HTTP status; rejects when no answer comes in a time of its own choice.
   * Without it no logout token is sent.
   */
  readonly notify?: ((url: string, form: Parameters) => Promise<number>) | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

/** An answer as it goes out. `bytes` go out in place of `body`, for what is no text in UTF-8. */
export interface WireAnswer extends HttpAnswer {
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface Platform {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same on plain data, for listeners that want to spare the Request and Response objects. */
  readonly handle: (request: HttpRequest, signal?: AbortSignal) => Promise<WireAnswer>;
  /** Where `options.gateway` asked for one. */
  readonly gateway?: Gateway;
  /** The last requests, oldest first. */
  readonly requests: () => readonly SeenRequest[];
  /** Replaces the faults in force; unknown ids throw a UserError. */
  readonly setFaults: (ids: readonly string[]) => void;
  /** Everything else that can be bent and watched. */
  readonly control: Control;
  /** Throws a UserError `key-phase` when the phase is not the next one. */
  readonly rotateKeys: (phase: RotationPhase) => Promise<void>;
  /** Ends every login, or those of the persona, as an administrator does; systems are told by back-channel logout. Resolves with their number. */
  readonly endLogins: (personaId?: string) => Promise<number>;
}

/** Thrown by the handler when the fault in force breaks the connection: the listener destroys the socket. */
export class ConnectionBroken extends Error {
  override readonly name = 'ConnectionBroken';
}
