// What a login test gathers, raw: the checks judge it, and it never leaves core/login unmasked.
import type { Dialect } from '../dialect/dialect.ts';
import type { Answer, HttpAnswer, HttpRequest, JsonObject, ReceivedParameters } from '../dialect/message.ts';
import type { LoginInput } from './login-input.ts';
import type { NetworkFailure } from './network-failure.ts';
import type { Page } from './page-shown.ts';
import type { Reach } from './reach/reach.ts';

export const stepIds = [
  'resolve-name',
  'connect',
  'secure-connection',
  'ask-platform',
  'compare-clocks',
  'discover',
  'authorize',
  'receive-callback',
  'exchange-code',
  'read-userinfo',
  'logout',
] as const;
export type StepId = (typeof stepIds)[number];

export type DirectEndpoint = 'discovery' | 'token' | 'jwks' | 'userinfo' | 'detail';

/** One exchange as it was. */
export interface RawExchange {
  readonly id: number;
  readonly step: StepId;
  readonly channel: 'browser' | 'direct';
  /** Of direct exchanges. */
  readonly endpoint?: DirectEndpoint;
  /** Milliseconds since the run began. */
  readonly startedAt: number;
  readonly duration: number;
  readonly wire: { readonly request: HttpRequest; readonly answer?: HttpAnswer };
  readonly standard?: { readonly request: HttpRequest; readonly answer?: HttpAnswer };
  readonly failure?: NetworkFailure;
  /** What a direct answer means in the standard. */
  readonly meaning?: Answer;
}

export interface Artefacts {
  readonly input: LoginInput;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly dialect: Dialect;
  /** What the stages before the protocol found; undefined where the network is not probed. */
  readonly reach?: Reach;
  readonly state: string;
  /** Empty where the flow has no id_token. */
  readonly nonce: string;
  readonly exchanges: readonly RawExchange[];
  /** What the step could not get past, as it was thrown. */
  readonly failure?: { readonly step: StepId; readonly error: unknown };
  /** Issuer of the platform: discovered, or its base URL. */
  readonly issuer: string;
  readonly authorizationUrl?: string;
  /** The page the browser ended at instead of the redirect URI. */
  readonly page?: Page;
  readonly callback?: ReceivedParameters & { readonly url: string };
  /** Claims of the id_token, decoded, not yet trusted. */
  readonly idTokenClaims?: JsonObject;
  /** The `alg` of its header. */
  readonly idTokenAlgorithm?: string;
  /** The `at_hash` that would fit the access token received; undefined when it cannot be told. */
  readonly accessTokenHash?: string;
  readonly logoutUrl?: string;
  /** Sent with the logout, where the platform returns it. */
  readonly logoutState?: string;
  /** Where the browser came to after logout. */
  readonly returnedTo?: string;
}
