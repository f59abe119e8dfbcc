// A process of its own: tries one target with mutated texts and tells, as JSON, what went wrong and how long it took.
import { numbersFrom } from './random.ts';
import { targets } from './targets.ts';

export interface LaneOutcome {
  readonly inputs: number;
  /** The first few, each with its input. */
  readonly failures: readonly string[];
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly slowestInput: string;
  readonly peakMegabytes: number;
}

const shownFailures = 5;
const [, , name = '', seed = '1'] = process.argv;
const [, inputs = 0, target] = targets.find(([own]) => own === name) ?? [];
if (!target) throw new Error(`no target ${name}`);

const tried = (run: () => readonly string[]): readonly string[] => {
  try {
    return run();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
};

/** A machine busy with something else is no failure: what took long is tried again. */
function milliseconds(run: () => readonly string[], first: number): number {
  let least = first;
  for (let round = 0; round < 2 && least > 500; round++) {
    const before = performance.now();
    tried(run);
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

const next = numbersFrom(Number(seed));
const failures: string[] = [];
const times = new Float64Array(inputs);
let [slowestMs, slowestInput] = [0, ''];
let peak = 0;
for (let i = 0; i < inputs; i++) {
  const { input, run } = target(next);
  const before = performance.now();
  const problems = tried(run);
  const took = milliseconds(run, performance.now() - before);
  times[i] = took;
  if (took > slowestMs) [slowestMs, slowestInput] = [took, input];
  if (problems.length > 0 && failures.length < shownFailures)
    failures.push(`${problems.join('; ')}\n${JSON.stringify(input)}`);
  if (i % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const outcome: LaneOutcome = {
  inputs,
  failures,
  medianMs: times.sort()[inputs >> 1] ?? 0,
  slowestMs,
  slowestInput: slowestInput.slice(0, 4000),
  peakMegabytes: Math.round(peak / 2 ** 20),
};
process.stdout.write(JSON.stringify(outcome));
