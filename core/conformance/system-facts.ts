// What a run knows of the system under test: where things are, and what it must never show.
import type { OpenidFacts } from './openid-facts.ts';

export interface SystemFacts {
  readonly name: string;
  /** Public base URL, without a trailing slash. */
  readonly url: string;
  readonly redirectUri: string;
  /** Absolute; where the platform returns the browser after logout. */
  readonly postLogoutRedirectUri: string;
  /** Logging out goes to the platform too. */
  readonly logoutAtPlatform: boolean;
  /** Path below `url` that sends the browser to the platform. */
  readonly loginPath: string;
  /** Path below `url` that shows who is signed in. */
  readonly whoPath: string;
  readonly logout?: { readonly path: string; readonly method: 'GET' | 'POST' };
  /** Query parameter of the login path that says where to go after login. */
  readonly returnParameter?: string;
  /** Words the who page shows when somebody is signed in, where it shows nothing of the person. */
  readonly shows?: string;
  /** Ids of test persons who can log in here; the platform's own when absent. */
  readonly personas?: readonly string[];
  /** Id of a test person without an account here. */
  readonly stranger?: string;
  /** Id of a test person whose account here is disabled. */
  readonly disabled?: string;
  /** How many logins at once. */
  readonly parallelLogins: number;
  /** Any person of the platform can log in, with an account made for him. */
  readonly takesAnybody: boolean;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it uses of OpenID Connect beyond the usual. */
  readonly openid?: OpenidFacts;
  /** Where it stands behind the platform's gateway. */
  readonly gateway?: BehindGateway;
}

export interface BehindGateway {
  /** Whose prefix the headers have. */
  readonly environment: 'test' | 'production';
  /** Path below `url` that reads them; the who path unless told. */
  readonly entryPath?: string;
}

/** Ways to start the system other than the usual one, and what they are for. */
export type VariantId = 'stranger' | 'brief' | 'proxied';

/** The running system, where the tool has started it. */
export interface RunningSystem {
  /** Ends it and starts it anew. */
  readonly restart: (variant?: VariantId) => Promise<void>;
  /** All it has written to its two streams, and to the log files it is known to keep. */
  readonly output: () => string;
  /** True when the process has ended without being asked to, or does within so many milliseconds. */
  readonly hasEnded: (within: number) => Promise<boolean>;
  readonly variants: Partial<Record<VariantId, Variant>>;
  /** Lets so many seconds pass on its clock alone, where it was started as a variant that can do that. */
  readonly letPass?: (seconds: number) => Promise<void>;
}

export interface Variant {
  /** Seconds; of the brief sessions. */
  readonly idleSeconds?: number;
  readonly absoluteSeconds?: number;
  /** Its clock can be put forward. */
  readonly shifts?: boolean;
  /** Id of a test person whose local account is disabled. */
  readonly disabled?: string;
  /** Where people find it then; its requests reach it where they always do. */
  readonly addresses?: Pick<SystemFacts, 'url' | 'redirectUri' | 'postLogoutRedirectUri'>;
}
