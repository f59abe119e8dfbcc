// One question in VS Code's quick input: a field or a list, with Back, the step count and the question's own checks.
import {
  CancellationError,
  type Disposable,
  l10n,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode';
import type { AnswerValue } from '../../core/config/question.ts';
import { spoken } from '../spoken.ts';
import { type Asked, back } from './interview.ts';

type Reply = AnswerValue | typeof back | undefined;

interface ValueItem extends QuickPickItem {
  readonly value: string | number | boolean;
}

interface Buttoned extends QuickInput {
  buttons: readonly import('vscode').QuickInputButton[];
  readonly onDidTriggerButton: import('vscode').Event<import('vscode').QuickInputButton>;
}

const problemOf = ({ question, answers }: Asked, value: AnswerValue): string | undefined => {
  const problem = question.problem?.(value, answers);
  return problem && spoken(problem);
};

/** Shows `input` until `settle` gives a reply, Back is pressed, or it is closed (which cancels the interview). */
function shown(
  input: Buttoned,
  { question, number, total }: Asked,
  listen: (settle: (reply: Reply) => void) => readonly Disposable[],
): Promise<Reply> {
  input.title = `${l10n.t('New Integration')} · ${spoken(question.title)}`;
  input.step = number;
  input.totalSteps = total;
  // Looking something up in another window must not lose the answers.
  input.ignoreFocusOut = true;
  input.buttons = number > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Reply>((resolve, reject) => {
    const listeners = [
      ...listen(resolve),
      input.onDidTriggerButton((button) => button === QuickInputButtons.Back && resolve(back)),
      input.onDidHide(() => {
        for (const listener of listeners) listener.dispose();
        reject(new CancellationError());
      }),
    ];
    input.show();
  }).finally(() => input.dispose());
}

function askText(asked: Asked): Promise<Reply> {
  const { question, value } = asked;
  const input = window.createInputBox();
  input.value = value === undefined ? '' : String(value);
  input.valueSelection = [0, input.value.length];
  input.prompt = spoken(question.help);
  const judge = (typed: string) => {
    if (typed === '' && question.optional) return undefined;
    if (typed === '') return l10n.t('Please fill this in.');
    return problemOf(asked, typed);
  };
  return shown(input, asked, (settle) => [
    input.onDidChangeValue((typed) => {
      // An empty field is not scolded before Enter.
      input.validationMessage = typed === '' ? undefined : judge(typed);
    }),
    input.onDidAccept(() => {
      const typed = input.value.trim();
      input.validationMessage = judge(typed);
      if (input.validationMessage === undefined) settle(typed === '' ? undefined : typed);
    }),
  ]);
}

const itemsOf = ({ question, answers }: Asked): ValueItem[] => {
  if (question.type === 'confirm')
    return [
      { label: l10n.t('Yes'), value: true },
      { label: l10n.t('No'), value: false },
    ];
  return (question.choices?.(answers) ?? []).map(({ value, title, help }) => ({
    label: spoken(title),
    ...(String(value) !== spoken(title) && typeof value === 'string' && { description: value }),
    ...(help && { detail: spoken(help) }),
    value,
  }));
};

function askOne(asked: Asked): Promise<Reply> {
  const input = window.createQuickPick<ValueItem>();
  input.items = itemsOf(asked);
  input.placeholder = spoken(asked.question.help);
  input.activeItems = input.items.filter(({ value }) => value === asked.value);
  return shown(input, asked, (settle) => [
    input.onDidAccept(() => {
      const [item] = input.activeItems;
      if (!item) return;
      const problem = problemOf(asked, item.value);
      if (problem) input.title = problem;
      else settle(item.value);
    }),
  ]);
}

function askSeveral(asked: Asked): Promise<Reply> {
  const chosen = Array.isArray(asked.value) ? asked.value : [];
  const input = window.createQuickPick<ValueItem>();
  input.canSelectMany = true;
  input.items = itemsOf(asked);
  input.placeholder = spoken(asked.question.help);
  input.selectedItems = input.items.filter(({ value }) => chosen.includes(String(value)));
  return shown(input, asked, (settle) => [
    input.onDidAccept(() => {
      const values = input.selectedItems.map(({ value }) => String(value));
      const problem = problemOf(asked, values);
      if (problem) input.title = problem;
      else settle(values);
    }),
  ]);
}

const ways = { text: askText, choice: askOne, confirm: askOne, choices: askSeveral } as const;

/** Resolves with the answer or `back`; rejects with a CancellationError on Escape. */
export const askInQuickInput = (asked: Asked): Promise<Reply> => ways[asked.question.type](asked);
