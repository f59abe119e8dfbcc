// A script: what is to be done to the platform when. Plain data, read and checked before it is played.
import type { JsonObject } from '../../dialect/message.ts';

/** The n-th request to an endpoint, or the n-th login of a persona, counted from the start of the script. */
export type Occasion =
  | { readonly request: string; readonly nth: number }
  | { readonly login: string; readonly nth: number };

export interface ScriptStep {
  /** After that; at the start when absent. */
  readonly after?: Occasion;
  /** Operations of the table with their values, in order. */
  readonly actions: readonly { readonly operation: string; readonly values: JsonObject }[];
}

export type Script = readonly ScriptStep[];
