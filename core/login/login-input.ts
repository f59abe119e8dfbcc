// Everything a login test needs from outside: addresses, the secret, the network, a user agent, time and chance.
import type { EnvironmentName } from '../config/config.ts';
import type { Profile } from '../profile/profile.ts';
import type { SigningCredentials } from '../profile/signing-keys.ts';
import type { Text } from '../text.ts';
import type { CallbackWay } from './callback-way.ts';
import type { StepStatus } from './outcome.ts';
import type { Probes } from './reach/probes.ts';
import type { UserAgent } from './visit.ts';

export interface LoginInput {
  readonly profile: Profile;
  readonly environment: EnvironmentName;
  readonly system: string;
  readonly platformBaseUrl: string;
  /** Where token and userinfo are, when that is elsewhere. */
  readonly apiBaseUrl?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the platform hands out a key of its own for signing. */
  readonly signing?: SigningCredentials;
  readonly redirectUri: string;
  /** Redirect URIs as the config says they are registered; shown beside the one sent when the platform refuses it. */
  readonly registeredRedirectUris?: readonly string[];
  /** Absolute; where the platform sends the browser after logout; undefined skips the logout step. */
  readonly postLogoutRedirectUri: string | undefined;
  readonly subjectClaim: string;
  /** Standard names of the claims the config collects. */
  readonly collected: readonly string[];
}

export interface LoginWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly userAgent: UserAgent;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Cryptographically random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly signal: AbortSignal;
  /** Milliseconds for one request of the tool, 10,000 unless told. */
  readonly timeLimit?: number;
  /** The network below HTTP; without it the stages before the protocol are left out. */
  readonly probes?: Probes;
  /** The platform is the embedded one, which plays the profile: nothing is learned from it that the profile leaves open. */
  readonly embedded?: boolean;
  /** How the callback comes back, for the report. */
  readonly callbackWay?: CallbackWay;
  /** The user agent shows pages to a person only: the tool opens the login page once before it sends him there. */
  readonly previewsLoginPage?: boolean;
  readonly onStep?: (step: { id: string; title: Text; status: 'running' | StepStatus }) => void;
}
