// The seams: every message the platform makes passes one, and there a fault may change it before it is signed or sent.
import type { Answer, JsonObject, Parameters } from '../dialect/message.ts';
import type { SignatureVerdict } from '../dialect/signing/verify-request.ts';
import type { Profile } from '../profile/profile.ts';
import type { AuthorizeDecision, LogoutDecision } from './decision.ts';
import type { WireAnswer } from './platform-shape.ts';
import type { Signing } from './signing.ts';

export type Answered = Extract<Answer, { kind: 'success' | 'error' }>;

/** Seam → the message that passes it. */
export interface Messages {
  /** Before anything is read: `reset` breaks the connection, `silence` never answers, `late` answers after a while. */
  connection: { readonly endpoint: string; readonly fate: 'answer' | 'reset' | 'silence' | 'late' };
  /** The clock that timestamps of signatures are compared with, in milliseconds since the epoch. */
  clock: { readonly now: number };
  /** What came of checking the signature of a request. */
  signature: { readonly verdict: SignatureVerdict };
  discovery: JsonObject;
  keys: JsonObject;
  authorize: AuthorizeDecision;
  /** The authorization code, before it is issued. */
  code: string;
  /** What goes to the redirect URI, under RFC names. */
  callback: Parameters;
  /** The same as the browser is sent there: the redirect URI with its query. */
  'callback-url': string;
  /** Standard members; the dialect writes them afterwards. */
  token: Answered;
  /** Claims, before they are signed. */
  'id-token': JsonObject;
  /** How the id_token is signed. */
  signing: Signing;
  /** Compact serialisation, after signing. */
  'signed-id-token': string;
  /** Claims of the id_token that comes with a refreshed access token, before they are signed. */
  'refreshed-id-token': JsonObject;
  /** Claims of what a client is told at its back channel, before they are signed. */
  'logout-token': JsonObject;
  'logout-signing': Signing;
  'signed-logout-token': string;
  userinfo: Answered;
  /** Of the second endpoint about a person. */
  detail: Answered;
  logout: LogoutDecision;
  /** What goes out on the wire, of any endpoint. */
  answer: { readonly endpoint: string; readonly answer: WireAnswer };
}

export type Seam = keyof Messages;

/** What a fault may look at besides the message it changes. */
export interface FaultFacts {
  readonly profile: Profile;
  readonly baseUrl: string;
}

type Hooks = {
  readonly [S in Seam]: {
    readonly seam: S;
    readonly change: (message: Messages[S], facts: FaultFacts) => Messages[S];
  };
};

/** Changes the messages of one seam. */
export type Hook = Hooks[Seam];

/** The message as `hooks` leave it. */
export function passSeam<S extends Seam>(
  hooks: readonly Hook[],
  seam: S,
  message: Messages[S],
  facts: FaultFacts,
): Messages[S] {
  let passing = message;
  for (const hook of hooks) if (hook.seam === seam) passing = (hook as Hooks[S]).change(passing, facts);
  return passing;
}
