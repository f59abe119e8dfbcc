// What a check of the login test is: a requirement, judged over what was gathered.
import type { Text } from '../../text.ts';
import type { Artefacts, StepId } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';

export interface Failure {
  /** What was found and what was expected. */
  readonly message: Text;
  readonly cause: Text;
  /** What to do. */
  readonly hint: Text;
  /** Evidence, masked. */
  readonly proof: string;
  /** Ids of the exchanges that prove it. */
  readonly exchanges: readonly number[];
  /** A text for the platform's operator, masked. */
  readonly forOperator?: string;
}

/** `unjudged`: there was nothing to judge, because something else went wrong before. */
export type Verdict =
  | { readonly kind: 'passed'; readonly exchanges: readonly number[] }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unjudged' }
  /** Not met, though the login works without: told, and the run goes on. Not for checks of every step. */
  | ({ readonly kind: 'warned' } & Failure)
  | ({ readonly kind: 'failed' } & Failure);

export interface Check {
  readonly id: string;
  readonly title: Text;
  /** Judged after this step; `every`: after each step. */
  readonly step: StepId | 'every';
  readonly why: Text;
  /** Clauses the requirement stands in. */
  readonly references: readonly string[];
  /** Pure. `masker` is for what goes into the proof. */
  readonly judge: (artefacts: Artefacts, masker: Masker) => Verdict;
}

export const passed = (...exchanges: readonly number[]): Verdict => ({ kind: 'passed', exchanges });
export const notApplicable: Verdict = { kind: 'not-applicable' };
export const unjudged: Verdict = { kind: 'unjudged' };
export const warned = (failure: Failure): Verdict => ({ kind: 'warned', ...failure });
export const failed = (failure: Failure): Verdict => ({ kind: 'failed', ...failure });
