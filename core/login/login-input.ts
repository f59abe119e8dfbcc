// Everything a login test needs from outside: addresses, the secret, the network, a user agent, time and chance.
import type { EnvironmentName } from '../config/config.ts';
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';

export interface LoginInput {
  readonly profile: Profile;
  readonly environment: EnvironmentName;
  readonly system: string;
  readonly platformBaseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Absolute; where the platform sends the browser after logout; undefined skips the logout step. */
  readonly postLogoutRedirectUri: string | undefined;
  readonly subjectClaim: string;
  /** Standard names of the claims the config collects. */
  readonly collected: readonly string[];
}

/**
 * Brings the person through the platform: given the authorization URL, resolves with the full callback URL.
 * Rejects with an error that has a `code` when the network fails, or a UserError when the person gives up.
 */
export type UserAgent = (authorizationUrl: string, signal: AbortSignal) => Promise<string>;

export interface LoginWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly userAgent: UserAgent;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Cryptographically random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly signal: AbortSignal;
  readonly onStep?: (step: {
    id: string;
    title: Text;
    status: 'running' | 'passed' | 'failed' | 'not-reached' | 'not-applicable';
  }) => void;
}
