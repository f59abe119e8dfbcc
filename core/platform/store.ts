// What the platform remembers, all of it in memory, bounded and short-lived.
import type { Parameters } from '../dialect/message.ts';
import type { Client, Persona } from './platform-shape.ts';

/** A browser that has been here. `browser` outlives the renewal of the id at login and binds pending logins to it. */
export interface Session {
  readonly id: string;
  readonly browser: string;
  readonly login?: {
    readonly persona: Persona;
    /** Seconds since the epoch. */
    readonly authTime: number;
  };
}

/** An accepted authorization request that waits for the person to log in. */
export interface PendingLogin {
  readonly browser: string;
  readonly client: Client;
  readonly parameters: Parameters;
}

/** What a code stands for (RFC 6749 §4.1.2): bound to client, redirect URI and code challenge. */
export interface Grant {
  readonly client: Client;
  readonly parameters: Parameters;
  readonly persona: Persona;
  readonly authTime: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** The access token issued for the code, once it was used. */
  accessToken?: string;
}

/** What an access token stands for; without a person it is the application's own. */
export interface Access {
  readonly client: Client;
  readonly persona?: Persona;
  readonly scope: string;
}
