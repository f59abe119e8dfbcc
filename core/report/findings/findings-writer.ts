// A format of validation findings, written piece by piece: thousands of systems are printed as they are judged.
import type { ReportFrame, ValidatedSystem, ValidationReport } from './validation-report.ts';

/** One document. The head, each system and the tail, one after another, are the whole of it and end with a newline. */
export interface FindingsWriter {
  readonly head: () => string;
  /** '' where there is nothing to say of it. */
  readonly system: (system: ValidatedSystem) => string;
  readonly tail: () => string;
}

export interface FindingsOptions {
  /** ANSI colours, where people read; off unless told. */
  readonly colour?: boolean;
}

export type MakeFindingsWriter = (frame: ReportFrame, options?: FindingsOptions) => FindingsWriter;

/** The whole document at once. */
export function findingsReport(
  make: MakeFindingsWriter,
  report: ValidationReport,
  options: FindingsOptions = {},
): string {
  const { head, system, tail } = make(report, options);
  return [head(), ...report.systems.map(system), tail()].join('');
}
