// One line of the list of requests: what came, what was answered, what was wrong.
import type { Text } from '../text.ts';

/** One request as the platform saw it, without secrets, and what was wrong about it. */
export interface SeenRequest {
  /** Short, and counted up: `r1`, `r2`, … */
  readonly id: string;
  readonly at: number;
  readonly endpoint: string;
  readonly method: string;
  /** 0 where the connection broke or no answer came. */
  readonly status: number;
  /** Names only, in the order they came. */
  readonly parameters: readonly string[];
  readonly problem?: Text;
  /** Ids of faults and network conditions that changed the exchange. */
  readonly struck?: readonly string[];
}
