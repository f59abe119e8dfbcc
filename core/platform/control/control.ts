// What tests and tools can do to a running platform, by code; the same as over HTTP.
import type { JsonObject } from '../../dialect/message.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { KnownNames } from './field.ts';
import type { Script } from './script.ts';

/** What a request has to be like; what is absent does not matter. */
export interface Expectation {
  readonly endpoint?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
  /** True: something was wrong about it; false: nothing was. */
  readonly problem?: boolean | undefined;
  /** Only requests after the one with this id. */
  readonly after?: string | undefined;
  /** Milliseconds to wait for it; 0 looks at what has come already. */
  readonly within?: number | undefined;
}

export interface Control {
  /** How the platform stands, and nothing secret. */
  readonly state: () => Promise<JsonObject>;
  /**
   * Carries out an operation of the table with `values` as the HTTP interface takes them.
   * Throws a UserError (`operation-unknown`, `value-wrong`, or the operation's own).
   */
  readonly perform: (operation: string, values?: JsonObject) => Promise<JsonObject>;
  /** The first request that fits, at once when it has come already; undefined when the time is up. */
  readonly expect: (wanted: Expectation, signal?: AbortSignal) => Promise<SeenRequest | undefined>;
  /** Tells of every request from now on; returns what ends that. */
  readonly observe: (listener: (seen: SeenRequest) => void) => () => void;
  /** Plays a script from now on in place of an earlier one; resolves when its steps for the start are done. */
  readonly play: (script: Script) => Promise<void>;
  /** Resolves when what the script has to do by now is done. */
  readonly settled: () => Promise<void>;
  /** Names that operations and scripts may use. */
  readonly known: KnownNames;
}
