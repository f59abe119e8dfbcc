// What a platform is: the type of a profile. Its JSON Schema and parser stand beside it.
import type { Text } from '../text.ts';
import type { GatewayIdentity } from './gateway.ts';
import type { SigningRecipe } from './signing.ts';

/** `standard`: an open standard; `official`: the operator's document; `observed`: public integration code; `custom`: the integrator's own. */
export type ProfileStatus = 'standard' | 'official' | 'observed' | 'custom';

/** RFC name → the platform's own name of a parameter. A missing entry means the RFC name; `null` means it is not sent. */
export type ParameterNames = Readonly<Record<string, string | null>>;

/** Where a value of the profile comes from. `assumed` values are the test platform's own choice and are learned in the live test. */
export interface Evidence {
  /** Dotted path of the value, e.g. `token.envelope`. */
  readonly path: string;
  readonly basis: 'specification' | 'public-code' | 'assumed';
  readonly source: Text;
}

/**
 * A body that carries its own success flag: `{status:0, message, data}`. Dotted paths; an empty `dataPath` is the body
 * itself. A success value of null means that the member is absent on success and holds the code of a failure otherwise.
 */
export interface Envelope {
  readonly successPath: string;
  readonly successValue: string | number | boolean | null;
  /** Further flags that must hold as well: `success` around `content.success`. */
  readonly alsoSuccessful?: Readonly<Record<string, string | number | boolean>>;
  /** Where a failure has its code, when that is not the flag itself. */
  readonly codePath?: string;
  readonly messagePath: string;
  readonly dataPath: string;
  /** HTTP status of a failure: RFC 6749's own, or always 200. */
  readonly failureStatus: 'standard' | 200;
}

export interface AuthorizeEndpoint {
  readonly path: string;
  readonly parameters: ParameterNames;
  /** Constant extra parameters, e.g. `scope=all`. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Follows the query as `#…`, e.g. `wechat_redirect`. */
  readonly fragment?: string;
  readonly state: {
    readonly echoed: 'yes' | 'no' | 'unknown';
    readonly pattern?: string;
    readonly maxLength?: number;
  };
  readonly pkce: 'none' | 'S256';
}

export interface CallbackShape {
  readonly parameters: ParameterNames;
}

/** How the client proves itself at the token endpoint (OIDC Core §9 names); `none` where its signature does that. */
export type ClientAuthentication = 'client_secret_basic' | 'client_secret_post' | 'none';

export interface TokenEndpoint {
  readonly path: string;
  readonly method: 'POST' | 'GET';
  readonly encoding: 'form' | 'json' | 'query';
  readonly clientAuthentication: ClientAuthentication;
  readonly parameters: ParameterNames;
  /** Constant extra parameters, in the same place. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly envelope?: Envelope;
  /** RFC 6749 §5.1 member → path within the (unwrapped) answer; `sub` names the subject when the token answer carries one. */
  readonly fields: Readonly<Record<string, string>>;
  readonly expiresIn: 'number' | 'string';
}

/** Where a value stands in a request, and under which name. */
export interface Placement {
  readonly in: 'header' | 'query' | 'form' | 'json';
  readonly name: string;
}

export interface UserinfoEndpoint {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** The access token; absent where a ticket alone asks. A header named `authorization` carries `Bearer …`. */
  readonly token?: Placement;
  /** The code or ticket of the callback, where it is given here instead of at the token endpoint. */
  readonly code?: Placement;
  readonly clientId?: Placement;
  readonly redirectUri?: Placement;
  /** Constant parameters in the query, e.g. `format=JSON`. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly envelope?: Envelope;
  /** A second call that gives the claims, where the first only says who it is. */
  readonly detail?: DetailEndpoint;
}

/** Asks for the claims of the person whose `sub` the userinfo answer gave. */
export interface DetailEndpoint {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly token?: Placement;
  readonly subject: Placement;
  readonly envelope?: Envelope;
}

export interface LogoutEndpoint {
  readonly path: string;
  /** Keys: `client_id`, `post_logout_redirect_uri`, `id_token_hint`, `state`. */
  readonly parameters: ParameterNames;
  /** Constant extra parameters. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** One claim: OIDC name → where the platform has it and how personal it is (PIPL Art. 28). */
export interface Claim {
  readonly path: string;
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly sensitivity: 'none' | 'personal' | 'sensitive';
  readonly title: Text;
}

/**
 * A failure as the platform writes it; `error` is its RFC 6749 §4.1.2.1/§5.2 or RFC 6750 §3.1 name, and
 * `invalid_signature` where a request was signed wrongly, for which no standard has one. Where the flag is true or false, it says no more than that, and the message alone tells failures apart.
 */
export interface PlatformError {
  readonly code: string | number;
  readonly message: string;
  readonly error: string;
  /** The code alone tells it, whatever the message says. */
  readonly byCode?: boolean;
}

/**
 * How a login goes. `oauth2-code`, `oidc-code`: the code is exchanged for the person's token. `app-token-code`: the
 * application has a token of its own and shows it together with the code. `ticket`: a code under another name, without
 * state. `cas`: the ticket alone is asked about (CAS 3 §2.5). `idp-ticket`: so too, and the platform's portal begins.
 */
export type Flow = 'oauth2-code' | 'oidc-code' | 'app-token-code' | 'ticket' | 'cas' | 'idp-ticket';

export interface Profile {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly description: Text;
  readonly status: ProfileStatus;
  readonly flow: Flow;
  /** True where token and userinfo are served at another base URL than the login page. */
  readonly separateApi?: boolean;
  /** Path of the discovery document, for platforms that have one. */
  readonly discovery?: string;
  readonly authorize: AuthorizeEndpoint;
  readonly callback: CallbackShape;
  /** Absent where a ticket is asked about directly. */
  readonly token?: TokenEndpoint;
  readonly userinfo: UserinfoEndpoint;
  readonly logout?: LogoutEndpoint;
  /** Key server path, for platforms that sign id_tokens. */
  readonly jwks?: string;
  /** How back-channel requests are signed, for platforms that want it. */
  readonly signing?: SigningRecipe;
  /** How a gateway in front of the business system injects the identity. */
  readonly gateway?: GatewayIdentity;
  /** Keyed by the standard claim name; `sub` is the stable unique id. */
  readonly claims: Readonly<Record<string, Claim>>;
  readonly errors: readonly PlatformError[];
  /** Seconds; how long a code lives on the test platform. */
  readonly codeLifetime: number;
  /** Seconds; how long an access token lives on the test platform. */
  readonly tokenLifetime: number;
  /** What a client id of this platform looks like, as a regular expression. */
  readonly clientIdPattern?: string;
  /** Hosts known to belong to an environment; used by rules only, never contacted, never a default. */
  readonly hosts: { readonly test: readonly string[]; readonly production: readonly string[] };
  readonly evidence: readonly Evidence[];
  /** What has to be learned from the real platform. */
  readonly unknowns: readonly { readonly path: string; readonly what: Text }[];
}
