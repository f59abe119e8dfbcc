// What a conformance module comes to in a report: its status, with failures that were expected told apart.
import type { ConformanceOutcome, ModuleOutcome, ModuleStatus } from '../conformance/outcome.ts';

export type ModuleVerdict = ModuleStatus | 'expected-failure';

/** In the order of a summary: what needs doing first. */
export const moduleVerdicts: readonly ModuleVerdict[] = [
  'failed',
  'interrupted',
  'expected-failure',
  'passed',
  'not-applicable',
];

export const verdictOf = ({ status, expected }: ModuleOutcome): ModuleVerdict =>
  status === 'failed' && expected ? 'expected-failure' : status;

export const modulesWith = (
  { modules }: ConformanceOutcome,
  verdict: ModuleVerdict,
): readonly ModuleOutcome[] => modules.filter((module) => verdictOf(module) === verdict);

/** Verdict → how many, without those of which there is none. */
export const countVerdicts = (outcome: ConformanceOutcome): readonly (readonly [ModuleVerdict, number])[] =>
  moduleVerdicts
    .map((verdict) => [verdict, modulesWith(outcome, verdict).length] as const)
    .filter(([, count]) => count > 0);
