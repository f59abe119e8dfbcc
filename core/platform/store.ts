// What the platform remembers, all of it in memory, bounded and short-lived.
import type { Parameters } from '../dialect/message.ts';
import type { Client, Persona } from './platform-shape.ts';

/** A browser that has been here. `browser` outlives the renewal of the id at login and binds pending logins to it. */
export interface Session {
  readonly id: string;
  readonly browser: string;
  readonly login?: Login;
}

/** One person logged in in one browser. */
export interface Login {
  /** What systems know it by, in id_tokens and logout tokens (OIDC Back-Channel Logout §2.1). */
  readonly sid: string;
  readonly persona: Persona;
  /** Seconds since the epoch. */
  readonly authTime: number;
}

/** A login that has not ended, and the systems that got a token of it: they are told when it does. */
export interface LiveLogin {
  readonly sessionId: string;
  readonly login: Login;
  readonly clients: Set<Client>;
}

/** An accepted authorization request that waits for the person to log in. */
export interface PendingLogin {
  readonly browser: string;
  readonly client: Client;
  readonly parameters: Parameters;
  /** `sub` of the id_token_hint: nobody else will do (OIDC Core §3.1.2.1). */
  readonly expectedSubject?: string;
}

/** A logout that waits for the person's word. */
export interface PendingLogout {
  readonly browser: string;
  readonly returnTo?: string;
}

/** Everything issued for one code: it is revoked together. */
export interface TokenFamily {
  revoked: boolean;
}

/** What a code stands for (RFC 6749 §4.1.2): bound to client, redirect URI and code challenge. */
export interface Grant {
  readonly client: Client;
  readonly parameters: Parameters;
  readonly persona: Persona;
  readonly authTime: number;
  readonly sid: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** What was issued for the code, once it was used. */
  issued?: TokenFamily;
}

/** What an access token stands for; without a person it is the application's own. */
export interface Access {
  readonly client: Client;
  readonly persona?: Persona;
  readonly scope: string;
  /** Names of claims that were asked for one by one. */
  readonly claims: readonly string[];
  readonly family: TokenFamily;
}

/** What a refresh token stands for (RFC 6749 §6): the grant it goes on from. */
export interface Refresh {
  readonly grant: Grant;
  /** As granted at first; a refresh may ask for less. */
  readonly scope: string;
  readonly family: TokenFamily;
  /** True when it was exchanged for the next one. */
  used: boolean;
}
