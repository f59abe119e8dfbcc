// What a report is about: a login test, a conformance run of a business system, or both; the stages around them, who made it.
import type { ConformanceOutcome } from '../conformance/outcome.ts';
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

interface Frame {
  readonly product: { readonly name: string; readonly version: string };
  readonly stages: readonly Stage[];
}

/** What every renderer takes. At least one of `login` and `conformance` is there. */
export type Report = Frame &
  (
    | { readonly login: LoginOutcome; readonly conformance?: ConformanceOutcome }
    | { readonly login?: LoginOutcome; readonly conformance: ConformanceOutcome }
  );

/** True when nothing that was run has failed. */
export const hasPassed = ({ login, conformance }: Report): boolean =>
  (login?.passed ?? true) && (conformance?.passed ?? true);

/** The business system's name as people know it. */
export const systemOf = ({ login, conformance }: Report): string =>
  conformance?.system.name ?? login?.system ?? '';

/** ISO 8601: when the first of the runs began. */
export const startOf = ({ login, conformance }: Report): string =>
  [login?.startedAt, conformance?.startedAt].filter((at) => at !== undefined).sort()[0] ?? '';
