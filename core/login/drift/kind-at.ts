// Whether a difference contradicts the profile or answers a question that it leaves open.
import type { Profile } from '../../profile/profile.ts';
import type { DriftKind } from './drift.ts';

const covers = (path: string, at: string): boolean => at === path || at.startsWith(`${path}.`);

/** The nearest evidence decides: a value that is only assumed is learned, not contradicted. */
export function kindAt({ unknowns, evidence }: Profile, path: string): DriftKind {
  if (isOpen({ unknowns }, path)) return 'learned';
  const nearest = evidence
    .filter((entry) => covers(entry.path, path))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return nearest?.basis === 'assumed' ? 'learned' : 'differs';
}

/** True when the profile lists `path` among its unknowns. */
export const isOpen = ({ unknowns }: Pick<Profile, 'unknowns'>, path: string): boolean =>
  unknowns.some((unknown) => covers(unknown.path, path));
