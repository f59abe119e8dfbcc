// Takes out the findings that a comment with a reason silences where they stand.
import type { Finding } from '../finding.ts';
import type { Suppression } from '../project/suppressions.ts';

export interface Silenced {
  readonly findings: readonly Finding[];
  /** How many were taken out. */
  readonly suppressed: number;
  /** Comments that silenced something. */
  readonly used: ReadonlySet<Suppression>;
}

/** `unsilenceable` are rules about silencing itself, and those that nobody can change. */
export function silence(
  findings: readonly Finding[],
  suppressionsOf: (file: string | undefined) => readonly Suppression[],
  unsilenceable: ReadonlySet<string>,
): Silenced {
  const used = new Set<Suppression>();
  const left = findings.filter(({ id, at }) => {
    if (!at || unsilenceable.has(id)) return true;
    const by = suppressionsOf(at.file).find(
      ({ rules, reason, from, to }) =>
        reason !== undefined && rules.includes(id) && from <= at.offset && at.offset <= to,
    );
    if (by) used.add(by);
    return !by;
  });
  return { findings: left, suppressed: findings.length - left.length, used };
}
