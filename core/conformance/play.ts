// What a module plays with: browsers, its own platform, and the questions it can ask of the system.
import type { Dialect } from '../dialect/dialect.ts';
import type { Persona } from '../platform/platform-shape.ts';
import type { Profile } from '../profile/profile.ts';
import type { Browser } from './browser/browser.ts';
import type { Page, Seen } from './browser/seen.ts';
import type { GatewayDoor } from './gateway/gateway-door.ts';
import type { Seat } from './platform/seat.ts';
import type { RealBrowser } from './real-browser.ts';
import type { RunningSystem, SystemFacts } from './system-facts.ts';

/** Whom the system takes a browser for; `unknown`: somebody, but no one can say who. */
export type Who = { readonly id: string } | 'unknown' | undefined;

export interface Play {
  readonly profile: Profile;
  readonly dialect: Dialect;
  readonly facts: SystemFacts;
  readonly seat: Seat;
  /** Where the system stands behind a gateway. */
  readonly gateway: GatewayDoor | undefined;
  readonly platformUrl: string;
  /** Who can log in here: the first is the usual one. */
  readonly personas: readonly [Persona, ...Persona[]];
  /** A fresh one, without cookies. */
  readonly browser: () => Browser;
  /** Absolute address of a path of the system. */
  readonly at: (path: string) => string;
  /** From the login path through the platform to the page the system shows then. */
  readonly logIn: (browser: Browser, options?: LogIn) => Promise<Page>;
  /** The same, but the callback is not called. Undefined when the browser never got so far. */
  readonly callback: (browser: Browser, options?: LogIn) => Promise<Callback | undefined>;
  /** Calls it; `until` tells of an address that is not to be called any more. */
  readonly comeBack: (
    browser: Browser,
    callback: Callback,
    until?: (url: string) => boolean,
  ) => Promise<Page>;
  /** On the way to `page` the system got the callback and sent the browser to the platform once more. */
  readonly beganAnew: (page: Page) => boolean;
  /** `sent` stands in the request beside the cookies. */
  readonly who: (browser: Browser, sent?: Sent) => Promise<Who>;
  /** Presses what logs out, and goes wherever that leads; `until` tells of an address that is not to be called any more. */
  readonly logOut: (browser: Browser, until?: (url: string) => boolean) => Promise<Page>;
  /** What `page` must not show: a secret, a stack; undefined when it shows nothing of it. */
  readonly spilt: (page: Seen) => Spilt | undefined;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
  readonly system: RunningSystem | undefined;
  /** Opens a real browser, where one was asked for. */
  readonly realBrowser: (() => Promise<RealBrowser>) | undefined;
  /** Ends the system and starts it anew; only where it was started by the tool. */
  readonly restart: () => Promise<void>;
  /** Codes and tokens that the platform issued in this module. */
  readonly issued: () => readonly { readonly kind: 'code' | 'token'; readonly value: string }[];
  /** Every answer of the system that its browsers got. */
  readonly answers: () => readonly Seen[];
}

/** How the platform sends the browser back. */
export interface Callback {
  readonly url: URL;
  /** Of the query; of the form where the platform answers by one (`response_mode=form_post`). */
  readonly parameters: URLSearchParams;
  readonly posted: boolean;
}

export interface Sent {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LogIn {
  /** Id of the person; the usual one unless told. */
  readonly persona?: string;
  /** Address to begin at, in place of the login path. */
  readonly from?: string;
  /** Query of the login path. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Spilt {
  readonly what: 'secret' | 'token' | 'stack';
  /** Where it stands. */
  readonly proof: string;
}
