// A run against an earlier one: what was mended, what broke.
import type { Comparison, ModuleOutcome } from './outcome.ts';

type Judged = Pick<ModuleOutcome, 'id' | 'status'>;

const ids = (modules: readonly Judged[]): readonly string[] => modules.map(({ id }) => id);

/** `against` names the earlier run. */
export function compareRuns(against: string, earlier: readonly Judged[], now: readonly Judged[]): Comparison {
  const before = new Map(earlier.map(({ id, status }) => [id, status]));
  const after = new Map(now.map(({ id, status }) => [id, status]));
  return {
    against,
    fixed: ids(now.filter(({ id, status }) => status === 'passed' && before.get(id) === 'failed')),
    broken: ids(now.filter(({ id, status }) => status === 'failed' && before.get(id) === 'passed')),
    added: ids(now.filter(({ id }) => !before.has(id))),
    removed: ids(earlier.filter(({ id }) => !after.has(id))),
  };
}
