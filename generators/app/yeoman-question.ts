// A question of ours as Yeoman's prompt wants it.
import type { Answers, AnswerValue, Question } from '../../core/config/question.ts';
import { type Language, say } from '../../core/text.ts';

/** Inquirer takes dots for a path into nested answers; ids are flat. */
export const questionName = (id: string): string => id.replaceAll('.', '-');

const types = {
  text: 'input',
  choice: 'list',
  choices: 'checkbox',
  confirm: 'confirm',
} as const satisfies Record<Question['type'], string>;

export function yeomanQuestion(question: Question, answers: Answers, language: Language) {
  const initial = question.initial(answers);
  const chosen = Array.isArray(initial) ? new Set<unknown>(initial) : undefined;
  const choices = question.choices?.(answers).map(({ value, title }) => ({
    value,
    name: say(title, language),
    ...(chosen && { checked: chosen.has(value) }),
  }));
  return {
    type: types[question.type],
    name: questionName(question.id),
    message: `${say(question.title, language)} — ${say(question.help, language)}`,
    ...(initial !== undefined && { default: initial }),
    ...(choices && { choices }),
    validate: (value: AnswerValue): true | string => {
      if (value === '' && question.optional) return true;
      const problem = question.problem?.(value, answers);
      return problem ? say(problem, language) : true;
    },
  };
}
