// Verdicts of a system test in the Test Explorer: what failed with cause, fix and place; what does not apply with its reason.
import { l10n, type TestItem, TestMessage, type TestRun, type TextDocument } from 'vscode';
import type { Module } from '../../core/conformance/module.ts';
import type { ModuleOutcome, ModuleStatus } from '../../core/conformance/outcome.ts';
import { placeIn } from '../diagnostics/place-in.ts';
import { spoken } from '../spoken.ts';
import { wordsOf } from '../words-of.ts';
import { modulePlaces } from './module-places.ts';

/** Whose run, and the text of the config. */
interface Teller {
  readonly run: TestRun;
  readonly document: TextDocument;
}

const marks: Readonly<Record<ModuleStatus, string>> = {
  passed: '✔',
  failed: '✘',
  'not-applicable': '·',
  interrupted: '!',
};

function failureOf({ expects }: Module, { id, finding, reason }: ModuleOutcome, document: TextDocument) {
  const words = finding ? wordsOf(finding) : reason ? spoken(reason) : spoken(expects);
  const message = finding?.proof
    ? TestMessage.diff(words, spoken(expects), finding.proof)
    : new TestMessage(words);
  message.location = placeIn(document, modulePlaces(id));
  return message;
}

/** A line of the run's output, which the explorer shows for the item it is about. */
export function tellLine(run: TestRun, line: string, item?: TestItem): void {
  run.appendOutput(`${line.replace(/\r?\n/g, '\r\n')}\r\n`, undefined, item);
}

/** What a verdict does to its item. */
const verdicts: Readonly<
  Record<ModuleStatus, (run: TestRun, item: TestItem, message: () => TestMessage, duration: number) => void>
> = {
  passed: (run, item, _, duration) => run.passed(item, duration),
  failed: (run, item, message, duration) => run.failed(item, message(), duration),
  'not-applicable': (run, item) => run.skipped(item),
  interrupted: (run, item, message, duration) => run.errored(item, message(), duration),
};

export function tellModule(
  { run, document }: Teller,
  item: TestItem,
  module: Module,
  outcome: ModuleOutcome,
): void {
  const { status, duration, finding, reason } = outcome;
  verdicts[status](run, item, () => failureOf(module, outcome, document), duration);
  // The explorer has no place for the reason of a test that was skipped but beside its name.
  if (status === 'not-applicable' && reason) item.description = l10n.t('not applicable: {0}', spoken(reason));
  else item.description = '';
  const more = reason ? `  ${spoken(reason)}` : '';
  tellLine(run, `  ${marks[status]} ${spoken(module.title)} (${module.id})${more}`, item);
  if (finding)
    tellLine(run, [wordsOf(finding), finding.proof].filter((part) => part !== undefined).join('\n\n'), item);
}
