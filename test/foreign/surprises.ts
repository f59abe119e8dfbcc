// Verdicts of a report that are not the expected ones, in words.
import type { Expected, Group } from './expected/expected.ts';
import type { Verdict } from './run-report.ts';

export const idsOf = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ modules }) => modules.split(' ')).sort();

interface Row {
  readonly status: string;
  readonly words: RegExp;
}

const rowsOf = (status: string, groups: readonly Group[]) =>
  groups.flatMap(({ words, modules }) =>
    modules.split(' ').map((id): [string, Row] => [id, { status, words }]),
  );

const passed: Row = { status: 'passed', words: /^$/ };

/** Module id → what was said of it in place of what is expected. */
export function surprises(
  report: readonly Verdict[],
  { failed, moot }: Expected,
): ReadonlyMap<string, string> {
  const rows = new Map([...rowsOf('failed', failed), ...rowsOf('not-applicable', moot)]);
  const judged = report.filter(({ status, played }) => status !== 'not-applicable' || played);
  const found = judged.flatMap(({ id, status, words }): [string, string][] => {
    const row = rows.get(id) ?? passed;
    return status === row.status && row.words.test(words) ? [] : [[id, `${status}: ${words}`]];
  });
  const ids = new Set(judged.map(({ id }) => id));
  const missing = [...rows.keys()].filter((id) => !ids.has(id));
  return new Map([...found, ...missing.map((id): [string, string] => [id, 'was not played'])]);
}
