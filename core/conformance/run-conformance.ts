// A whole run: calibrated first, then module by module, several at once where they do not disturb each other.
import { calibrate, entrancesOf } from './calibrate.ts';
import { compareRuns } from './compare-runs.ts';
import { fanOut } from './fan-out.ts';
import { keepRunning } from './keep-running.ts';
import type { Module } from './module.ts';
import type { ConformanceOutcome, ModuleOutcome } from './outcome.ts';
import { isFall, runModule, settingOf } from './run-module.ts';
import { type Stint, schedule } from './schedule.ts';
import type { ConformanceWorld } from './world.ts';

export interface RunOptions {
  /** Name of the plan, or `module` where modules were named. */
  readonly plan: string;
  readonly modules: readonly Module[];
  /** How many modules at once; those that need the system to themselves still run alone. */
  readonly parallel: number;
  /** Milliseconds for one module. */
  readonly moduleLimit: number;
  /** Ids of failures that are known. */
  readonly expected: readonly string[];
  readonly earlier?: {
    readonly name: string;
    readonly modules: readonly Pick<ModuleOutcome, 'id' | 'status'>[];
  };
  readonly onModule?: (module: Module, outcome: ModuleOutcome | 'running') => void;
}

/** What a system asks is told apart by codes and tokens; where there are none, one module runs at a time. */
const tellsApart = ({ flow }: ConformanceWorld['profile']): boolean =>
  flow === 'oauth2-code' || flow === 'oidc-code';

/** Takes from the front until nothing is left, `width` at a time. */
async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

/** Throws a UserError when the system cannot be told signed in from signed out, with the line of the config to set. */
export async function runConformance(
  world: ConformanceWorld,
  options: RunOptions,
): Promise<ConformanceOutcome> {
  const { profile, facts, now } = world;
  const startedAt = now();
  const { modules, moduleLimit, expected, onModule } = options;
  const parallel = tellsApart(profile) ? options.parallel : 1;
  const within = fanOut(world.signal);
  const applies = (module: Module) => module.notApplicable(settingOf(world)) === undefined;
  const signedOut = await calibrate(world, entrancesOf(modules.filter(applies), facts));
  const outcomes = new Map<string, ModuleOutcome>();
  const state = keepRunning(world);

  const run = async (module: Module): Promise<ModuleOutcome> => {
    onModule?.(module, 'running');
    const at = {
      world,
      signedOut,
      limit: moduleLimit,
      expected: expected.includes(module.id),
      alone: parallel === 1,
      ready: state.ready,
    };
    const outcome = await within((signal) => runModule(module, { ...at, signal }));
    await state.mend();
    return outcome;
  };
  const settle = (module: Module, outcome: ModuleOutcome): void => {
    outcomes.set(module.id, outcome);
    onModule?.(module, outcome);
  };
  const playStint = async ({ startedAs, together, oneByOne }: Stint): Promise<void> => {
    state.startAs(startedAs);
    /** Side by side, the fall of the system says nothing about who made it fall. */
    const suspects: Module[] = [];
    await inParallel(together, parallel, async (module) => {
      const outcome = await run(module);
      if (parallel > 1 && isFall(outcome) && !world.signal.aborted) suspects.push(module);
      else settle(module, outcome);
    });
    for (const module of [...suspects, ...oneByOne]) settle(module, await run(module));
  };
  for (const stint of schedule(modules, settingOf(world))) await playStint(stint);

  const judged = modules.flatMap(({ id }) => outcomes.get(id) ?? []);
  const { earlier } = options;
  return {
    system: { name: facts.name, url: facts.url },
    platform: { id: profile.id, title: profile.title, version: profile.version, status: profile.status },
    plan: options.plan,
    startedAt: new Date(startedAt).toISOString(),
    duration: now() - startedAt,
    passed: judged.every(
      ({ status, expected: known }) =>
        status === 'passed' || status === 'not-applicable' || (status === 'failed' && known),
    ),
    modules: judged,
    ...(earlier && { comparison: compareRuns(earlier.name, earlier.modules, judged) }),
  };
}
