// Stretches of versions, and whether one lies within others.

export type Compare = (a: string, b: string) => number;

/** From `from` to `to`; open where one is left out. `from` is in it unless `after`, `to` is not unless `upTo`. */
export interface Interval {
  readonly from?: string | undefined;
  readonly after?: boolean | undefined;
  readonly to?: string | undefined;
  readonly upTo?: boolean | undefined;
}

/** The one version alone. */
export const only = (version: string): Interval => ({ from: version, to: version, upTo: true });

/** The version, when there is no other. */
export const single = ({ from, after, to, upTo }: Interval): string | undefined =>
  from !== undefined && from === to && upTo && !after ? from : undefined;

/** Below 0 when `a` starts earlier. */
function byStart(a: Interval, b: Interval, compare: Compare): number {
  if (a.from === undefined || b.from === undefined)
    return a.from === b.from ? 0 : a.from === undefined ? -1 : 1;
  return compare(a.from, b.from) || Number(a.after ?? false) - Number(b.after ?? false);
}

/** Below 0 when `a` ends earlier. */
function byEnd(a: Interval, b: Interval, compare: Compare): number {
  if (a.to === undefined || b.to === undefined) return a.to === b.to ? 0 : a.to === undefined ? 1 : -1;
  return compare(a.to, b.to) || Number(a.upTo ?? false) - Number(b.upTo ?? false);
}

/** What is in both; undefined when nothing is. */
export function common(a: Interval, b: Interval, compare: Compare): Interval | undefined {
  const { from, after } = byStart(a, b, compare) >= 0 ? a : b;
  const { to, upTo } = byEnd(a, b, compare) <= 0 ? a : b;
  const span = from === undefined || to === undefined ? -1 : compare(from, to);
  if (span > 0 || (span === 0 && (after || !upTo))) return undefined;
  return { from, after, to, upTo };
}

/** Sorted, with those that touch made one. */
export function merged(intervals: readonly Interval[], compare: Compare): readonly Interval[] {
  const result: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => byStart(a, b, compare))) {
    const last = result.at(-1);
    const touching =
      last && (last.to === undefined || interval.from === undefined || compare(interval.from, last.to) <= 0);
    if (!last || !touching) result.push(interval);
    else if (byEnd(interval, last, compare) > 0)
      result[result.length - 1] = { ...last, to: interval.to, upTo: interval.upTo };
  }
  return result;
}

/** The one of `others` (merged) that `interval` lies within. */
export const holderOf = (
  interval: Interval,
  others: readonly Interval[],
  compare: Compare,
): Interval | undefined =>
  others.find((other) => byStart(other, interval, compare) <= 0 && byEnd(interval, other, compare) <= 0);
