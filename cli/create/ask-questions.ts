// Asks the questions in the terminal, each with its proposal; answers already given are not asked again.
// One package a prompt: the one that has them all brings an editor and its character sets along.
import checkbox from '@inquirer/checkbox';
import confirm from '@inquirer/confirm';
import input from '@inquirer/input';
import select from '@inquirer/select';
import type { Answers, AnswerValue, Question } from '../../core/config/question.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** How each type of question is put. */
type Ask = (
  question: Question,
  answers: Answers,
  terminal: Terminal,
  signal: AbortSignal,
) => Promise<AnswerValue>;

const choicesOf = ({ choices }: Question, answers: Answers, { say }: Terminal) =>
  (choices?.(answers) ?? []).map(({ value, title, help }) => ({
    value,
    name: say(title),
    ...(help && { description: say(help) }),
  }));

const ask: Readonly<Record<Question['type'], Ask>> = {
  text: (question, answers, terminal, signal) => {
    const initial = question.initial(answers);
    return input(
      {
        message: terminal.say(question.title),
        ...(initial !== undefined && { default: String(initial) }),
        validate: (value) => {
          if (value === '' && question.optional) return true;
          const problem = question.problem?.(value, answers);
          return problem ? terminal.say(problem) : true;
        },
      },
      { signal },
    );
  },
  choice: (question, answers, terminal, signal) => {
    const initial = question.initial(answers);
    const choices = choicesOf(question, answers, terminal);
    return select(
      {
        message: terminal.say(question.title),
        choices,
        ...(initial !== undefined &&
          !Array.isArray(initial) && { default: initial as string | number | boolean }),
      },
      { signal },
    );
  },
  choices: async (question, answers, terminal, signal) => {
    const initial = question.initial(answers);
    const checked = new Set<unknown>(Array.isArray(initial) ? initial : []);
    const choices = choicesOf(question, answers, terminal).map((choice) => ({
      ...choice,
      checked: checked.has(choice.value),
    }));
    return (await checkbox({ message: terminal.say(question.title), choices }, { signal })).map(String);
  },
  confirm: (question, answers, terminal, signal) =>
    confirm(
      { message: terminal.say(question.title), default: question.initial(answers) === true },
      { signal },
    ),
};

/** `given` with an answer to every question that applies. Rejects when the person presses Ctrl+C. */
export async function askQuestions(
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Answers> {
  let answers = given;
  for (const question of questions) {
    if (answers[question.id] !== undefined || (question.when && !question.when(answers))) continue;
    terminal.note(terminal.dim(terminal.say(question.help)));
    answers = { ...answers, [question.id]: await ask[question.type](question, answers, terminal, signal) };
  }
  return answers;
}
