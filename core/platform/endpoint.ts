// The shape of an endpoint: a row of the route table.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import type { Text } from '../text.ts';
import type { Context } from './context.ts';

/** An answer, and what was wrong about the request when something was. */
export interface Handled {
  readonly answer: HttpAnswer;
  readonly problem?: Text;
}

export interface Endpoint {
  /** Serves people and tools, not systems: not kept in the list of requests, untouched by faults and network conditions. */
  readonly own?: boolean;
  readonly id: string;
  /** Absolute path, the base URL's prefix included. */
  readonly path: string;
  readonly methods: readonly string[];
  /** The signal aborts when the one who asks has gone. */
  readonly handle: (
    context: Context,
    request: HttpRequest,
    signal?: AbortSignal,
  ) => Handled | Promise<Handled>;
}
