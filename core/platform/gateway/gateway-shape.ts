// What a gateway in front of a business system is: it looks at the head of each request and decides what becomes of it.
import type { HttpAnswer } from '../../dialect/message.ts';

/** A request without its body; names of headers are in lower case. */
export interface RequestHead {
  readonly method: string;
  /** Absolute, at the gateway’s own address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Name and value of one line; names may be the same as others'. */
export type HeaderLine = readonly [name: string, value: string];

/**
 * `forward`: to the same path at the business system, with these headers in the place of those that came, and after
 * the lines of `before` where there are any.
 */
export type GatewayDecision =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | {
      readonly kind: 'forward';
      readonly headers: Readonly<Record<string, string>>;
      readonly before?: readonly HeaderLine[];
    };

export interface GatewayOptions {
  /** Where browsers reach it; the business system is behind. */
  readonly url: string;
  /** Whose prefix the headers have. */
  readonly environment: 'test' | 'production';
  /** Ids of gateway faults in force. */
  readonly faults?: readonly string[];
}

export interface Gateway {
  readonly decide: (head: RequestHead) => Promise<GatewayDecision>;
  /** Replaces the faults in force; unknown ids throw a UserError. */
  readonly setFaults: (ids: readonly string[]) => void;
}
