// Findings by the clauses they touch: failed, passed, or not to be seen here; never a verdict on compliance.
import type { Finding } from '../../finding.ts';
import type { Text } from '../../text.ts';
import { type Clause, clauses, type StandardId } from './clauses.ts';

export type ClauseVerdict = 'failed' | 'passed' | 'not-checkable';

/** A rule as far as a self-check needs it. */
export interface CheckedRule {
  readonly id: string;
  readonly title: Text;
  readonly references: readonly string[];
  /** Files it looked at; none means that it had nothing to judge. */
  readonly files: readonly string[];
}

export interface SelfCheckInput {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601, local day. */
  readonly date: string;
  readonly system:
    | { readonly name: string; readonly department: string; readonly contractor: string }
    | undefined;
  readonly protectionLevel: number | undefined;
  /** Asked alone; undefined for all. */
  readonly environment: string | undefined;
  readonly standards: readonly StandardId[];
  readonly rules: readonly CheckedRule[];
  readonly findings: readonly Finding[];
  /** Findings silenced in place with a reason. */
  readonly suppressed: number;
  readonly files: number;
}

export interface ClauseRow {
  readonly clause: Clause;
  readonly verdict: ClauseVerdict;
  /** Rules about it that had something to judge. */
  readonly rules: readonly CheckedRule[];
  /** What they found, remarks left out. */
  readonly findings: readonly Finding[];
}

export interface SelfCheck extends SelfCheckInput {
  readonly rows: readonly ClauseRow[];
}

/** `GB/T 22239-2019 8.1.4.8 b` is about 8.1.4.8, too; a clause cited without its letter says nothing of one with a letter. */
const isAbout = (reference: string, { standard, id }: Clause): boolean => {
  if (!reference.startsWith(`${standard} `)) return false;
  const cited = reference.slice(standard.length + 1);
  return cited === id || cited.startsWith(`${id} `);
};

function rowOf(clause: Clause, { rules, findings }: SelfCheckInput): ClauseRow {
  const about = rules.filter(
    ({ references, files }) => files.length > 0 && references.some((reference) => isAbout(reference, clause)),
  );
  const ids = new Set(about.map(({ id }) => id));
  const found = findings.filter(({ id, severity }) => ids.has(id) && severity !== 'info');
  const verdict = found.length > 0 ? 'failed' : about.length > 0 ? 'passed' : 'not-checkable';
  return { clause, verdict, rules: about, findings: found };
}

export const selfCheck = (input: SelfCheckInput): SelfCheck => ({
  ...input,
  rows: clauses
    .filter(({ standard }) => input.standards.includes(standard))
    .map((clause) => rowOf(clause, input)),
});
