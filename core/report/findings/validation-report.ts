// What a validation has to tell: the findings of one system or of many, and the rules that were asked.
import type { Finding, Severity } from '../../finding.ts';
import type { Language, Text } from '../../text.ts';

/** What a report says of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly severity: Severity;
  readonly references: readonly string[];
  /** Its page: a path or an absolute URL. */
  readonly page: string;
}

/** A finding that somebody has accepted. */
export interface Silenced {
  readonly finding: Finding;
  /** By a remark in the file itself, or by the list of what was there before. */
  readonly by: 'suppression' | 'baseline';
  readonly reason?: string;
}

export interface ValidatedSystem {
  /** `.`, or the path of the system relative to what was asked, with forward slashes. */
  readonly root: string;
  /** `at.file`, and the `file` of related places and edits, are relative to `root`. */
  readonly findings: readonly Finding[];
  /** The text of a file of the system, for excerpts and fingerprints; '' stands for a finding without a file. */
  readonly sources: (file: string) => string | undefined;
  /** How many findings remarks in files, and the baseline, have kept out of `findings`. */
  readonly suppressed: number;
  readonly baselined: number;
  /** Those, where a format can tell of them (SARIF). */
  readonly silenced?: readonly Silenced[];
}

/** What is known before any system is judged. */
export interface ReportFrame {
  readonly tool: { readonly name: string; readonly version: string };
  readonly language: Language;
  readonly rules: readonly RuleInfo[];
}

export interface ValidationReport extends ReportFrame {
  readonly systems: readonly ValidatedSystem[];
}
