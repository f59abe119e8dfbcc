// What a report is about: one login test, the stages around it, who made it.
import type { LoginOutcome } from '../login/outcome.ts';
import type { Text } from '../text.ts';

/** A stage of a longer job, e.g. `npm start`: scaffold, install, start. */
export interface Stage {
  readonly id: string;
  readonly title: Text;
  readonly status: 'passed' | 'failed' | 'not-reached';
  /** Milliseconds. */
  readonly duration: number;
  readonly detail?: Text;
}

export interface Report {
  readonly product: { readonly name: string; readonly version: string };
  readonly login: LoginOutcome;
  readonly stages: readonly Stage[];
}
