// One plan of one system in the Test Explorer: run, told, and cancelled when that is asked for.
import { CancellationError, type CancellationToken, l10n, type TestRun, window, workspace } from 'vscode';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import type { ChosenPlan } from './chosen-plans.ts';
import { createPlanTeller } from './plan-teller.ts';
import { runSystemTest, type SystemTestParts } from './run-system-test.ts';
import type { SystemTree } from './system-tree.ts';

/** How many modules are judged, of how many; undefined while the system is being started. */
export type Progress = (judged: number | undefined, total: number) => void;

export interface PlanRun {
  readonly run: TestRun;
  /** Any of them ends it. */
  readonly tokens: readonly CancellationToken[];
  readonly tree: SystemTree;
  readonly progress: Progress;
}

/** Aborts when any of `tokens` is cancelled, also when one was before. */
function abortOn(tokens: readonly CancellationToken[]) {
  const abort = new AbortController();
  const listening = tokens.map((token) => token.onCancellationRequested(() => abort.abort()));
  if (tokens.some(({ isCancellationRequested }) => isCancellationRequested)) abort.abort();
  const release = () => {
    for (const listener of listening) listener.dispose();
  };
  return { signal: abort.signal, release };
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The outcome; undefined when it was cancelled. Throws what kept it from being run, which the item says too. */
export async function runPlanItem(
  { item, modules: wanted }: ChosenPlan,
  { run, tokens, tree, progress }: PlanRun,
  parts: SystemTestParts,
): Promise<ConformanceOutcome | undefined> {
  const { config, plan } = tree.placeOf(item) ?? {};
  if (!config || !plan) return undefined;
  const [{ modulesOfPlan }, document] = await Promise.all([
    import('../../core/conformance/modules.ts'),
    workspace.openTextDocument(config),
    tree.resolve(item),
  ]);
  const modules = modulesOfPlan(plan).filter(({ id }) => wanted?.has(id) ?? true);
  const whole = wanted === undefined;
  const teller = createPlanTeller({ run, document, item, whole, modules, mask: parts.log.mask });
  const { signal, release } = abortOn(tokens);
  const { length: total } = modules;
  teller.begin();
  progress(undefined, total);
  try {
    signal.throwIfAborted();
    const outcome = await runSystemTest(
      {
        config,
        plan,
        modules,
        some: !whole,
        signal,
        onReady: () => progress(0, total),
        onModule: (module, told) => {
          if (signal.aborted) return;
          teller.module(module, told);
          progress(teller.judged(), total);
        },
      },
      parts,
    );
    signal.throwIfAborted();
    teller.end(outcome);
    window.setStatusBarMessage(
      outcome.passed
        ? l10n.t('System test passed in {0} s', seconds(outcome.duration))
        : l10n.t('System test failed after {0} s', seconds(outcome.duration)),
      5000,
    );
    return outcome;
  } catch (problem) {
    if (signal.aborted || problem instanceof CancellationError) return void teller.cancelled();
    teller.stopped(problem);
    throw problem;
  } finally {
    release();
  }
}
