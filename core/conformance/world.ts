// What a run needs from outside: the network, clock and chance, the platform's address, and the system where it was started.
import type { Fetch } from '../browser/bounded-fetch.ts';
import type { Exchange } from '../login/outcome.ts';
import type { Profile } from '../profile/profile.ts';
import type { Stage } from './platform/stage.ts';
import type { RealBrowser } from './real-browser.ts';
import type { RecordedExchange } from './record.ts';
import type { RunningSystem, SystemFacts } from './system-facts.ts';

export interface ConformanceWorld {
  readonly profile: Profile;
  readonly facts: SystemFacts;
  /** The platform behind the address that the system knows. */
  readonly stage: Stage;
  /** Where the tool has started the system. */
  readonly system?: RunningSystem;
  /** Opens a real browser, where one was asked for. */
  readonly realBrowser?: () => Promise<RealBrowser>;
  /** Follows no redirects. */
  readonly fetch: Fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Lets so many milliseconds of the system's time pass. */
  readonly wait: (time: number, signal: AbortSignal) => Promise<void>;
  /** Resolves when so many milliseconds are over: for limits. */
  readonly timer: (time: number, signal: AbortSignal) => Promise<void>;
  readonly random: (bytes: number) => Uint8Array;
  /** Masks what was recorded; `issued` are values of it that must not be seen, wherever they stand. */
  readonly show: (exchanges: readonly RecordedExchange[], issued: readonly string[]) => readonly Exchange[];
  /** Masks a sentence. */
  readonly mask: (sentence: string) => string;
  readonly signal: AbortSignal;
  /** Milliseconds for one request of the browser. */
  readonly requestLimit: number;
}
