// The login test in VS Code's Test Explorer: what can be run, running it, and how it went.
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  l10n,
  type TestItem,
  type TestRun,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  type Uri,
} from 'vscode';
import type { EnvironmentName } from '../../core/config/config.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { findConfigs } from '../config-file/config-file.ts';
import { inTurn } from '../in-turn.ts';
import type { Reports } from '../report/reports.ts';
import { requireTrust } from '../require-trust.ts';
import { showProblem } from '../show-problem.ts';
import type { LoginState, LoginStatus } from '../status/login-status.ts';
import type { LoginTestParts } from './run-environment.ts';
import { createTestTree, type Tested } from './test-tree.ts';

export interface LoginTests extends Disposable {
  /** Runs the login test of one environment as the Test Explorer would; undefined when it did not come to an outcome. */
  readonly run: (config: Uri, environment: EnvironmentName) => Promise<LoginOutcome | undefined>;
}

interface RunParts extends Omit<LoginTestParts, 'createItem'> {
  readonly reports: Reports;
  readonly status: LoginStatus;
}

export function createLoginTests(parts: RunParts): LoginTests {
  const { judgements, reports, status, log } = parts;
  const controller = tests.createTestController('govauth', l10n.t('GovAuth login test'));
  const tree = createTestTree(controller, judgements);

  const runOne = async (item: TestItem, tested: Tested, run: TestRun, token: CancellationToken) => {
    const { runItem } = await import('./run-item.ts');
    const createItem = controller.createTestItem.bind(controller);
    const outcome = await inTurn(() => runItem(item, tested, run, token, { ...parts, createItem }));
    if (outcome) reports.keep(tested.config, { login: outcome });
    return outcome;
  };

  /** Environment items below `items`; production only when it was asked for by itself. */
  const chosen = (items: readonly TestItem[]): TestItem[] =>
    items.flatMap((item) => {
      if (tree.testedBy(item)) return [item];
      if (item.parent && tree.testedBy(item.parent)) return [item.parent];
      return [...item.children]
        .map(([, child]) => child)
        .filter((child) => tree.testedBy(child)?.environment !== 'production');
    });

  /** Runs `items` one after the other, since they share ports and browser; what is cancelled is skipped. */
  const runAll = async (items: readonly TestItem[], run: TestRun, token: CancellationToken) => {
    const outcomes: LoginOutcome[] = [];
    for (const item of items) run.enqueued(item);
    for (const item of items) {
      const tested = token.isCancellationRequested ? undefined : tree.testedBy(item);
      const outcome = tested && (await runOne(item, tested, run, token));
      if (outcome) outcomes.push(outcome);
      else run.skipped(item);
    }
    return outcomes;
  };

  const handle = async (request: TestRunRequest, token: CancellationToken): Promise<LoginOutcome[]> => {
    requireTrust();
    const all = [...controller.items].map(([, item]) => item);
    const items = [...new Set(chosen(request.include ?? all))].filter(
      (item) => !request.exclude?.includes(item),
    );
    const run = controller.createTestRun(request);
    status.show('running');
    let state: LoginState = 'idle';
    try {
      const outcomes = await runAll(items, run, token);
      if (outcomes.some(({ passed }) => !passed)) state = 'failed';
      else if (outcomes.length > 0) state = 'passed';
      await reports.showLatest(outcomes);
      return outcomes;
    } finally {
      run.end();
      status.show(state);
    }
  };

  const guarded = async (request: TestRunRequest, token: CancellationToken): Promise<LoginOutcome[]> => {
    try {
      return await handle(request, token);
    } catch (problem) {
      void showProblem(problem, log);
      return [];
    }
  };

  const profile = controller.createRunProfile(
    l10n.t('Login test'),
    TestRunProfileKind.Run,
    async (request, token) => void (await guarded(request, token)),
    true,
  );
  controller.refreshHandler = async () => {
    for (const config of await findConfigs()) await judgements.publish(config);
    tree.refresh();
  };
  tree.refresh();
  const listening = judgements.onDidChange(tree.refresh);

  return {
    run: async (config, environment) => {
      tree.refresh();
      const item = tree.itemOf(config, environment);
      if (!item) return undefined;
      const cancel = new CancellationTokenSource();
      const [outcome] = await guarded(new TestRunRequest([item], undefined, profile), cancel.token);
      return outcome;
    },
    dispose: () => {
      listening.dispose();
      controller.dispose();
    },
  };
}
