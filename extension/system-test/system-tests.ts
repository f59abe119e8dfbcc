// The business system itself in VS Code's Test Explorer: which plans can be run, running them, and how it went.
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  l10n,
  type TestRunProfile,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  type Uri,
} from 'vscode';
import type { PlanId } from '../../core/conformance/module.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { inTurn } from '../in-turn.ts';
import type { Reports } from '../report/reports.ts';
import { requireTrust } from '../require-trust.ts';
import { showProblem } from '../show-problem.ts';
import { chosenPlans } from './chosen-plans.ts';
import { defaultPlan, planIds, planLabel } from './plans.ts';
import type { Progress } from './run-plan-item.ts';
import type { SystemTestParts } from './run-system-test.ts';
import { createSystemTree, planTag } from './system-tree.ts';

export interface SystemTests extends Disposable {
  /** Runs one plan as the Test Explorer would; undefined when it did not come to an outcome. */
  readonly run: (
    config: Uri,
    plan: PlanId,
    token: CancellationToken,
    progress: Progress,
  ) => Promise<ConformanceOutcome | undefined>;
}

const silent: Progress = () => undefined;

export function createSystemTests(parts: SystemTestParts & { readonly reports: Reports }): SystemTests {
  const { judgements, reports, log } = parts;
  const controller = tests.createTestController('govauth.system', l10n.t('GovAuth business system test'));
  const tree = createSystemTree(controller, judgements);
  // What runs when the window closes is cancelled, so that nothing outlives it.
  const closing = new CancellationTokenSource();

  const runChosen = async (
    request: TestRunRequest,
    plan: PlanId,
    token: CancellationToken,
    progress: Progress,
  ): Promise<ConformanceOutcome[]> => {
    requireTrust();
    const all = [...controller.items].map(([, item]) => item);
    const chosen = chosenPlans(tree, plan, request.include ?? all, request.exclude ?? []);
    const run = controller.createTestRun(request);
    const tokens = [token, run.token, closing.token];
    const outcomes: ConformanceOutcome[] = [];
    try {
      const { runPlanItem } = await import('./run-plan-item.ts');
      for (const one of chosen) {
        const outcome = await inTurn(() => runPlanItem(one, { run, tokens, tree, progress }, parts));
        const config = outcome && tree.placeOf(one.item)?.config;
        if (config) reports.keep(config, { conformance: outcome });
        if (outcome) outcomes.push(outcome);
      }
      await reports.showLatest(outcomes);
      return outcomes;
    } finally {
      run.end();
    }
  };

  const guarded = async (...given: Parameters<typeof runChosen>): Promise<ConformanceOutcome[]> => {
    try {
      return await runChosen(...given);
    } catch (problem) {
      void showProblem(problem, log);
      return [];
    }
  };

  const profileOf = (plan: PlanId): TestRunProfile =>
    controller.createRunProfile(
      planLabel(plan),
      TestRunProfileKind.Run,
      async (request, token) => void (await guarded(request, plan, token, silent)),
      plan === defaultPlan,
      planTag(plan),
    );
  const profiles = new Map(planIds.map((plan) => [plan, profileOf(plan)]));
  controller.resolveHandler = async (item) => item && tree.resolve(item);
  tree.refresh();
  const listening = judgements.onDidChange(tree.refresh);

  return {
    run: async (config, plan, token, progress) => {
      tree.refresh();
      const item = tree.planItem(config, plan);
      if (!item) return undefined;
      const request = new TestRunRequest([item], undefined, profiles.get(plan));
      const [outcome] = await guarded(request, plan, token, progress);
      return outcome;
    },
    dispose: () => {
      closing.cancel();
      listening.dispose();
      controller.dispose();
    },
  };
}
