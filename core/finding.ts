// The shape of every verdict, whether it comes from a validation rule or from a check of the login test.
import type { Place } from './errors.ts';
import type { Text } from './text.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Replaces `length` UTF-16 units at `offset`. */
export interface TextEdit {
  /** Relative to the root of the system; the file the finding is in when left out. */
  readonly file?: string;
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** A safe mend: applying it removes the finding and changes nothing else. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  /** Id of the rule or check; also the name of its documentation page. */
  readonly id: string;
  readonly severity: Severity;
  /** What was found and what was expected. */
  readonly message: Text;
  /** What to do. */
  readonly hint: Text;
  /** Why it happened, where that is known (login test). */
  readonly cause?: Text;
  /** The masked evidence: a line of the transcript, two values side by side (login test). */
  readonly proof?: string;
  /** A text ready to be sent to the platform's operator, in Chinese (login test). */
  readonly forOperator?: string;
  /** Position in the text (validation). */
  readonly at?: Place;
  /** What stands there is a secret: no report may show it. */
  readonly secret?: true;
  readonly related?: readonly { readonly at: Place; readonly message: Text }[];
  readonly fix?: Fix;
  /** Clauses or RFC sections the requirement stands in. */
  readonly references?: readonly string[];
}

/** True when `findings` must stop generation or a test. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.severity === 'error');

/** By file, then by position. */
export const byPlace = (a: Finding, b: Finding): number => {
  const [one, other] = [a.at?.file ?? '', b.at?.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.at?.offset ?? 0) - (b.at?.offset ?? 0);
};
