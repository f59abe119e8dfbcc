// How many findings there are: by severity, by rule, by system.
import type { Finding, Severity } from '../../finding.ts';
import type { ValidatedSystem } from './validation-report.ts';

export type Counts = Readonly<Record<Severity, number>>;

export interface RuleTally {
  readonly id: string;
  /** The worst it was told with. */
  readonly severity: Severity;
  readonly findings: number;
  readonly systems: number;
}

export interface SystemTally {
  readonly root: string;
  readonly counts: Counts;
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];
const rank = (severity: Severity): number => severities.indexOf(severity);
const none: Counts = { error: 0, warning: 0, info: 0 };

export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const of = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

const added = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
});

export const total = ({ error, warning, info }: Counts): number => error + warning + info;

/** Takes systems one by one and keeps numbers alone. */
export class Tally {
  systems = 0;
  suppressed = 0;
  baselined = 0;
  counts: Counts = none;
  readonly #rules = new Map<string, RuleTally>();
  readonly #found: SystemTally[] = [];

  add({ root, findings, suppressed, baselined }: ValidatedSystem): void {
    const counts = countsOf(findings);
    this.systems += 1;
    this.suppressed += suppressed;
    this.baselined += baselined;
    this.counts = added(this.counts, counts);
    if (findings.length > 0) this.#found.push({ root, counts });
    for (const [id, same] of Map.groupBy(findings, (finding) => finding.id)) this.#addRule(id, same);
  }

  #addRule(id: string, same: readonly Finding[]): void {
    const before = this.#rules.get(id);
    const worst = severities.find((level) => [before, ...same].some((one) => one?.severity === level));
    this.#rules.set(id, {
      id,
      severity: worst ?? 'info',
      findings: (before?.findings ?? 0) + same.length,
      systems: (before?.systems ?? 0) + 1,
    });
  }

  /** Rules that found something: the worst first, then what was found most. */
  get rules(): readonly RuleTally[] {
    return [...this.#rules.values()].sort(
      (a, b) => rank(a.severity) - rank(b.severity) || b.findings - a.findings || (a.id < b.id ? -1 : 1),
    );
  }

  /** Systems with findings, in the same order. */
  get withFindings(): readonly SystemTally[] {
    return this.#found.toSorted(
      (a, b) =>
        b.counts.error - a.counts.error ||
        b.counts.warning - a.counts.warning ||
        b.counts.info - a.counts.info ||
        (a.root < b.root ? -1 : 1),
    );
  }
}
