// Runs one environment for the Test Explorer: its steps appear as they run, and a failure says what, why and where.
import {
  CancellationError,
  type CancellationToken,
  Location,
  l10n,
  type TestItem,
  TestMessage,
  type TestRun,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { UserError } from '../../core/errors.ts';
import type { CheckOutcome, LoginOutcome, StepStatus } from '../../core/login/outcome.ts';
import { placeIn } from '../diagnostics/place-in.ts';
import { rangeOf } from '../diagnostics/range.ts';
import { spoken } from '../spoken.ts';
import { wordsOf } from '../words-of.ts';
import { configPaths } from './config-paths.ts';
import { type LoginTestParts, runEnvironment } from './run-environment.ts';
import type { Tested } from './test-tree.ts';

function failureOf({ id, finding, title }: CheckOutcome, document: TextDocument, { environment }: Tested) {
  const message = finding?.proof
    ? TestMessage.diff(wordsOf(finding), spoken(title), finding.proof)
    : new TestMessage(finding ? wordsOf(finding) : spoken(title));
  message.location = placeIn(document, configPaths(id, environment));
  return message;
}

/** An outcome of a step → how the run is told. */
const tell: Readonly<
  Record<
    StepStatus,
    (run: TestRun, item: TestItem, messages: readonly TestMessage[], duration: number) => void
  >
> = {
  passed: (run, item, _, duration) => run.passed(item, duration),
  failed: (run, item, messages, duration) => run.failed(item, messages, duration),
  'not-reached': (run, item) => run.skipped(item),
  'not-applicable': (run, item) => run.skipped(item),
};

const marks: Readonly<Record<StepStatus, string>> = {
  passed: '✔',
  failed: '✘',
  'not-reached': '·',
  'not-applicable': '·',
};

function report(run: TestRun, item: TestItem, outcome: LoginOutcome): void {
  const line = (text: string) => run.appendOutput(`${text.replace(/\r?\n/g, '\r\n')}\r\n`, undefined, item);
  line(`${outcome.system} · ${spoken(outcome.platform.title)} · ${outcome.platform.baseUrl}`);
  for (const { title, status, duration, detail } of outcome.steps) {
    const time = status === 'passed' ? ` (${Math.round(duration)} ms)` : '';
    line(`  ${marks[status]} ${spoken(title)}${time}${detail ? `  ${spoken(detail)}` : ''}`);
  }
  for (const { finding } of outcome.checks)
    if (finding)
      line(
        ['', wordsOf(finding), finding.proof, finding.forOperator]
          .filter((part) => part !== undefined)
          .join('\n'),
      );
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The outcome; undefined when the test could not be run, which the item says too, or was cancelled. */
export async function runItem(
  item: TestItem,
  tested: Tested,
  run: TestRun,
  token: CancellationToken,
  parts: LoginTestParts,
): Promise<LoginOutcome | undefined> {
  const document = await workspace.openTextDocument(tested.config);
  const abort = new AbortController();
  const listening = [token, run.token].map((source) => source.onCancellationRequested(() => abort.abort()));
  const stepItem = (id: string, title: string): TestItem => {
    const known = item.children.get(`${item.id}/${id}`);
    if (known) return known;
    const made = parts.createItem(`${item.id}/${id}`, title, tested.config);
    // Without a range: the explorer sorts by place in the file before it sorts by this.
    made.sortText = String(item.children.size).padStart(2, '0');
    item.children.add(made);
    return made;
  };
  run.started(item);
  try {
    const outcome = await runEnvironment(tested, abort.signal, parts, ({ id, title, status }) => {
      if (status === 'running') run.started(stepItem(id, spoken(title)));
    });
    const failures = outcome.checks.filter(({ status }) => status === 'failed');
    for (const { id, title, status, duration } of outcome.steps) {
      if (status === 'not-applicable') continue;
      const own = failures
        .filter(({ step }) => step === id)
        .map((check) => failureOf(check, document, tested));
      tell[status](run, stepItem(id, spoken(title)), own, duration);
    }
    report(run, item, outcome);
    const all = failures.map((check) => failureOf(check, document, tested));
    tell[outcome.passed ? 'passed' : 'failed'](run, item, all, outcome.duration);
    window.setStatusBarMessage(
      outcome.passed
        ? l10n.t('Login test passed in {0} s', seconds(outcome.duration))
        : l10n.t('Login test failed after {0} s', seconds(outcome.duration)),
      5000,
    );
    return outcome;
  } catch (problem) {
    if (abort.signal.aborted || problem instanceof CancellationError) {
      run.skipped(item);
      return undefined;
    }
    const words =
      problem instanceof UserError ? `${spoken(problem.text)}\n\n${spoken(problem.hint)}` : String(problem);
    const message = new TestMessage(parts.log.mask.apply(words));
    message.location = new Location(tested.config, item.range ?? rangeOf(document, undefined));
    run.errored(item, message);
    throw problem;
  } finally {
    for (const listener of listening) listener.dispose();
  }
}
