// The options of a conformance run, as the command line gives them.
import { readFileSync } from 'node:fs';
import { readExpectedFailures } from '../../core/conformance/expected-failures.ts';
import type { Module } from '../../core/conformance/module.ts';
import { modulesOfIds, modulesOfPlan, planIds } from '../../core/conformance/modules.ts';
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import type { RunOptions } from '../../core/conformance/run-conformance.ts';
import { UserError } from '../../core/errors.ts';
import { fileError } from '../../core/io/file-error.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Call } from '../command.ts';
import { usageError } from '../usage-error.ts';

function wholeNumber(call: Call, option: string, usual: number, most: number): number {
  const given = call.text(option);
  if (given === undefined) return usual;
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= 1 && number <= most) return number;
  throw usageError(
    'option-value',
    text(
      `--${option} 不能是“${given}”，应为 1 到 ${most}。`,
      `--${option} cannot be “${given}”; it is 1 to ${most}.`,
    ),
    'test',
  );
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(error, path);
  }
}

type Judged = Pick<ModuleOutcome, 'id' | 'status'>;

const isJudged = (value: unknown): value is Judged =>
  typeof value === 'object' && value !== null && 'id' in value && 'status' in value;

/** The modules of a JSON report. */
function readEarlier(path: string): { readonly name: string; readonly modules: readonly Judged[] } {
  const noReport = new UserError({
    code: 'report-unreadable',
    text: text(`${path} 不是符合性检验的 JSON 报告。`, `${path} is no JSON report of a conformance run.`),
    hint: text(
      '用 govauth test --system --report 文件.json 写出的报告来比较。',
      'Compare with a report written by govauth test --system --report FILE.json.',
    ),
  });
  let report: unknown;
  try {
    report = JSON.parse(readFile(path));
  } catch (error) {
    throw error instanceof SyntaxError ? noReport : error;
  }
  const modules = (report as { conformance?: { modules?: unknown } } | null)?.conformance?.modules;
  if (!Array.isArray(modules) || !modules.every(isJudged)) throw noReport;
  return { name: path, modules };
}

function chosenModules(call: Call): { readonly plan: string; readonly modules: readonly Module[] } {
  const ids = call.texts('module').flatMap((given) => given.split(',').map((id) => id.trim()));
  const plan = choice(call, 'plan', planIds, 'basic');
  if (ids.length === 0) return { plan, modules: modulesOfPlan(plan) };
  return { plan: 'module', modules: modulesOfIds(ids) };
}

export interface RunLimits {
  /** Milliseconds for the whole run. */
  readonly timeLimit: number;
}

/** Throws a UserError for what is wrong about them. */
export function readRunOptions(call: Call): Omit<RunOptions, 'onModule'> & RunLimits {
  const expected = call.text('expected');
  const earlier = call.text('compare');
  return {
    ...chosenModules(call),
    parallel: wholeNumber(call, 'parallel', 4, 32),
    moduleLimit: wholeNumber(call, 'timeout', 60, 3600) * 1000,
    timeLimit: wholeNumber(call, 'time-limit', 900, 86_400) * 1000,
    expected: expected === undefined ? [] : readExpectedFailures(readFile(expected)),
    ...(earlier !== undefined && { earlier: readEarlier(earlier) }),
  };
}
