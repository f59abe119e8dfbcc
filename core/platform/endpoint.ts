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
  readonly id: string;
  /** Absolute path, the base URL's prefix included. */
  readonly path: string;
  readonly methods: readonly string[];
  readonly handle: (context: Context, request: HttpRequest) => Handled | Promise<Handled>;
}
