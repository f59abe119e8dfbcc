// The advisories that hold for every version a dependency allows, and the version that mends them all.
import type { Advisory, Ecosystem } from './advisory.ts';
import { ecosystems } from './ecosystems.ts';
import { holderOf, type Interval, merged, only } from './version/interval.ts';

interface Known extends Advisory {
  readonly ranges: readonly Interval[];
}

const known = (ecosystem: Ecosystem): ReadonlyMap<string, readonly Known[]> => {
  const { advisories, compare, readAffected } = ecosystems[ecosystem];
  const byPackage = new Map<string, Known[]>();
  for (const advisory of advisories) {
    const one = { ...advisory, ranges: merged(readAffected(advisory.affected) ?? [], compare) };
    for (const name of advisory.packages) byPackage.set(name, [...(byPackage.get(name) ?? []), one]);
  }
  return byPackage;
};

const byEcosystem = { npm: known('npm'), maven: known('maven'), composer: known('composer') };

export interface Affection {
  /** The gravest first. */
  readonly advisories: readonly Advisory[];
  /** The lowest version from which none of them holds; undefined when there is none. */
  readonly mendedBy: string | undefined;
}

/** Whether there is an advisory about a package at all. */
export const isKnown = (ecosystem: Ecosystem, name: string): boolean => byEcosystem[ecosystem].has(name);

const gravity = ['critical', 'high', 'moderate'] as const;

/** The lowest version at or above `version` that none of `list` holds for. */
function mendedFrom(
  version: string | undefined,
  list: readonly Known[],
  ecosystem: Ecosystem,
): string | undefined {
  const { compare } = ecosystems[ecosystem];
  const holder = list
    .map(({ ranges }) => holderOf(version === undefined ? {} : only(version), ranges, compare))
    .find((one) => one !== undefined);
  if (version === undefined || !holder) return version;
  return holder.upTo ? undefined : mendedFrom(holder.to, list, ecosystem);
}

/** Undefined when some version that `allowed` takes in is free of all that is known. */
export function affecting(
  ecosystem: Ecosystem,
  name: string,
  allowed: readonly Interval[],
): Affection | undefined {
  const list = byEcosystem[ecosystem].get(name) ?? [];
  const { compare } = ecosystems[ecosystem];
  const holding = list.filter(({ ranges }) =>
    allowed.every((interval) => holderOf(interval, ranges, compare) !== undefined),
  );
  if (holding.length === 0 || allowed.length === 0) return undefined;
  const highest = allowed
    .map((interval) => holding.map(({ ranges }) => holderOf(interval, ranges, compare)?.to))
    .at(-1);
  const ends = (highest ?? []).filter((end) => end !== undefined).sort(compare);
  const mendedBy = highest?.includes(undefined) ? undefined : mendedFrom(ends.at(-1), list, ecosystem);
  const advisories = [...holding].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  return { advisories, mendedBy };
}
