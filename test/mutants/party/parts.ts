// What a relying party is made of: a table of small parts, each of which a mutant may replace by a worse one.
import type { JWTPayload } from 'jose';
import type { OpenidFacts } from '../../../core/conformance/openid-facts.ts';
import type { Dialect } from '../../../core/dialect/dialect.ts';
import type {
  Answer,
  HttpAnswer,
  HttpRequest,
  JsonObject,
  Parameters,
} from '../../../core/dialect/message.ts';
import type { GatewayVerdict } from '../../../core/dialect/signing/verify-gateway-identity.ts';
import type { Profile } from '../../../core/profile/profile.ts';

/** What is kept while a person is at the platform. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Of the cookie that binds the login to its browser. */
  readonly browserKey: string;
  readonly returnTo: string;
  /** Milliseconds since the epoch. */
  readonly begunAt: number;
}

export interface Account {
  readonly subject: string;
  readonly name: string;
}

export interface Session {
  readonly account?: Account;
  /** Makes a form of this session's pages worth something. */
  readonly csrf: string;
  readonly idToken?: string;
  /** Of the login at the platform. */
  readonly sid?: string;
  tokens?: Tokens;
  /** Milliseconds since the epoch. */
  readonly loggedInAt: number;
  usedAt: number;
}

/** As the platform gave them. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** With what shows in its requests, so that nobody has to be told. */
export interface PartyOpenid extends OpenidFacts {
  readonly responseMode?: 'form_post';
  readonly userinfoToken?: 'body';
}

export interface Settings {
  readonly accounts: 'auto' | 'reject';
  /** Milliseconds. */
  readonly idle: number;
  readonly absolute: number;
  /** Milliseconds to wait for the platform. */
  readonly patience: number;
  /** Where people find it, when that is not where it listens. */
  readonly url?: string;
  readonly openid?: PartyOpenid;
  /** Subject whose account is disabled. */
  readonly disabled?: string;
}

export interface PartyAnswer extends HttpAnswer {
  readonly cookies?: readonly string[];
}

/** Everything a part may look at. */
export interface Party {
  readonly profile: Profile;
  readonly dialect: Dialect;
  readonly url: string;
  readonly platformUrl: string;
  readonly redirectUri: string;
  readonly returnUri: string;
  /** Path of its public address, without a slash at the end. */
  readonly base: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly parts: Parts;
  readonly settings: Settings;
  readonly now: () => number;
  readonly text: () => string;
  /** One request to the platform, in time or not at all. */
  readonly send: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly log: (line: string) => void;
  /** Ids of the faults in force: what no party can know, for a mutant that is misled by whatever they do. */
  readonly faults: () => readonly string[];
  /** What the gateway's headers begin with, and what it signs them with; for profiles that have one. */
  readonly gateway?: { readonly prefix: string; readonly key: string };
  /** What the process remembers. */
  readonly memory: Memory;
}

export interface Memory {
  readonly pending: Map<string, Pending>;
  readonly used: Set<string>;
  readonly sessions: Map<string, Session>;
  readonly accounts: Map<string, Account>;
  readonly logouts: Set<string>;
  /** Nonce of the gateway → when it may be forgotten, in milliseconds since the epoch. */
  readonly nonces: Map<string, number>;
  /** Discovery document and keys, read once. */
  discovery?: Promise<JsonObject>;
  keys?: Promise<JsonObject>;
  /** For parts that should have kept nothing. */
  readonly scratch: Map<string, unknown>;
}

/** A request of the browser, and the session it belongs to. */
export interface Visit {
  readonly request: HttpRequest;
  readonly cookies: ReadonlyMap<string, string>;
  readonly sessionId: string | undefined;
  readonly session: Session | undefined;
}

/** One callback under examination, as it fills up. */
export interface Attempt {
  readonly visit: Visit;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  pending?: Pending;
  token?: JsonObject;
  idToken?: JWTPayload;
  userinfo?: JsonObject;
  account?: Account;
}

export interface Failure {
  readonly status: number;
  readonly words: string;
}

export type Check = (party: Party, attempt: Attempt) => Failure | undefined | Promise<Failure | undefined>;

export interface Parts {
  readonly freshText: (party: Party, what: 'state' | 'nonce' | 'verifier') => string;
  readonly challengeMethod: (party: Party) => Promise<'S256' | 'plain'>;
  readonly redirectUriFor: (party: Party, request: HttpRequest) => string;
  readonly returnPath: (wanted: string) => string;
  readonly loginCookie: (state: string) => string;
  readonly takePending: (party: Party, attempt: Attempt) => Pending | undefined;
  /** Whether a login that began then may still be finished. */
  readonly pendingLasts: (party: Party, pending: Pending) => boolean;
  /** In order; the first failure ends the login. */
  readonly callbackChecks: Readonly<Record<string, Check>>;
  /** The address the browser is sent to for a login. */
  readonly authorizeUrl: (party: Party, url: string) => string;
  /** Milliseconds to wait for the platform. */
  readonly patience: (party: Party) => number;
  /** What is told when something was thrown on the way. */
  readonly broken: (party: Party, error: unknown) => Failure;
  readonly tokenRefused: (party: Party, answer: Exclude<Answer, { readonly kind: 'success' }>) => Failure;
  readonly exchange: (party: Party, attempt: Attempt) => Promise<Answer>;
  readonly tokenChecks: Readonly<Record<string, Check>>;
  readonly idTokenChecks: Readonly<Record<string, Check>>;
  readonly readUserinfo: (party: Party, attempt: Attempt) => Promise<Answer>;
  /** What a JWT says that the platform signed with `algorithm`; throws where it did not. */
  readonly verified: (party: Party, jwt: string, algorithm: string) => Promise<JWTPayload>;
  /** What signed user info says. */
  readonly userinfoClaims: (party: Party, jwt: string, algorithm: string) => Promise<JWTPayload>;
  /** Where user info is asked for when the token stands in the form. */
  readonly userinfoUrl: (url: string, accessToken: string) => string;
  /** In order: whether a logout token is sound. */
  readonly logoutTokenRules: Readonly<Record<string, (party: Party, claims: JWTPayload) => boolean>>;
  /** The sessions that a logout token or a frame is about. */
  readonly sessionsOf: (
    party: Party,
    login: { readonly sub?: string; readonly sid?: string },
  ) => readonly string[];
  /** What the answer to a frame without a session is. */
  readonly framed: (ended: boolean) => PartyAnswer;
  /** Whether the id_token of a refresh belongs to the login of the session. */
  readonly sameLogin: (party: Party, session: Session, claims: JWTPayload) => boolean;
  /** The tokens to keep after a refresh. */
  readonly renewed: (old: Tokens, fresh: Tokens) => Tokens;
  readonly userinfoChecks: Readonly<Record<string, Check>>;
  /** The keys are read again when none fits. */
  readonly forgetsKeys: boolean;
  readonly discoveryIsFine: (party: Party, document: JsonObject) => boolean;
  readonly endpoint: (
    party: Party,
    name: 'authorize' | 'token' | 'userinfo' | 'jwks' | 'logout',
  ) => Promise<string>;
  readonly accountFor: (party: Party, attempt: Attempt) => Account | undefined;
  readonly letsInDisabled: boolean;
  /** Where a person goes after login: a path of the public address. */
  readonly landing: (party: Party, returnTo: string) => string;
  readonly sessionId: (party: Party, visit: Visit) => string;
  readonly cookieFlags: (party: Party) => string;
  readonly lasts: (party: Party, session: Session) => boolean;
  readonly mayLogOut: (visit: Visit) => boolean;
  /** Ends the session before the browser goes to the platform; cookies to set. */
  readonly leave: (party: Party, visit: Visit) => Promise<readonly string[]>;
  /** The browser is back from the platform; cookies to set. */
  readonly comeBack: (party: Party, visit: Visit) => readonly string[];
  readonly logoutUrl: (party: Party, visit: Visit, state: string) => string | undefined;
  readonly loggedOutWords: (party: Party, parameters: URLSearchParams) => string;
  /** What becomes of a login that failed; undefined lets it succeed. */
  readonly failed: (party: Party, failure: Failure, attempt: Attempt) => Failure | undefined;
  /** What becomes of a login that has gone well. */
  readonly succeeded: (party: Party) => Failure | undefined;
  readonly failurePage: (party: Party, failure: Failure, attempt?: Attempt) => PartyAnswer;
  readonly escape: (words: string) => string;
  /** Headers of a request by their names in lower case; of one that comes twice both, joined. */
  readonly readHeaders: (request: HttpRequest) => Readonly<Record<string, string>>;
  /** Whether the gateway has signed who is there, now. */
  readonly verifyGateway: (party: Party, headers: Readonly<Record<string, string>>) => GatewayVerdict;
  /** True the first time a signed nonce comes. */
  readonly isFreshNonce: (party: Party, nonce: string, until: number) => boolean;
  /** Claims of the person whom a verified request names. */
  readonly gatewayClaims: (
    party: Party,
    identity: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
  ) => JsonObject | undefined;
  /** The account of whoever the gateway says is there; undefined when it says nothing that can be believed. */
  readonly toldByGateway: (party: Party, visit: Visit) => Account | undefined;
  /** Cookies of the who page. */
  readonly whoCookies: (party: Party, visit: Visit, account: Account | undefined) => readonly string[];
  readonly whoIs: (party: Party, visit: Visit) => Account | undefined;
  readonly whoPage: (account: Account | undefined) => PartyAnswer;
  readonly home: (party: Party, visit: Visit) => string;
  readonly logLogin: (party: Party, attempt: Attempt) => void;
}
