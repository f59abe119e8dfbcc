// A journey of the browser: where it ends, and what is told of the way.

import type { NetworkFailure } from '../browser/network-failure.ts';
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';

/** One request of the browser with its answer, or the network's own reason why there is none. */
export interface Hop {
  readonly request: HttpRequest;
  readonly answer?: HttpAnswer;
  readonly failure?: NetworkFailure;
  /** Milliseconds. */
  readonly duration: number;
}

export interface Visit {
  readonly purpose: 'login' | 'logout';
  /** The journey ends at this address (origin and path), whatever its query; it is not requested. */
  readonly until: string;
  /** Told of each hop the agent sees; an agent that hands over to a real browser sees none. */
  readonly observe: (hop: Hop) => void;
}

/**
 * Brings the person through the platform: resolves with the full URL at which the journey ended.
 * Rejects with a PageShown when a page has the last word, a NetworkError when no answer came, a UserError when the
 * person gives up.
 */
export type UserAgent = (url: string, signal: AbortSignal, visit: Visit) => Promise<string>;

/** True when `url` is the place a visit ends at. */
export function isAt(url: string, until: string): boolean {
  if (!URL.canParse(url)) return false;
  const here = new URL(url);
  const there = new URL(until);
  return here.origin === there.origin && here.pathname === there.pathname;
}
