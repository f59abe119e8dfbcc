// A question on one value of the config, worded by the schema at the same place.
import { schemaAt } from '../document/titled-schema.ts';
import { type Text, text } from '../text.ts';
import type { Answers, AnswerValue, Choice, Question } from './question.ts';
import { configSchema } from './schema.ts';

export const noAnswer = (): undefined => undefined;

const wordsAt = (id: string) => {
  const schema = schemaAt(configSchema, id.split('.'));
  const { 'x-title': title, 'x-help': help } = schema ?? {};
  if (!schema || !title || !help) throw new Error(`the schema has no words for ${id}`);
  return { schema, title, help };
};

/** An environment's fields have one wording; the question says whose they are. */
const owner = (id: string): Text | undefined => {
  const name = /^environments\.(\w+)\./.exec(id)?.[1];
  return name === undefined ? undefined : wordsAt(`environments.${name}`).title;
};

const titleOf = (id: string): Text => {
  const { title } = wordsAt(id);
  const of = owner(id);
  return of ? text(`${of.zh}：${title.zh}`, `${of.en}: ${title.en}`) : title;
};

type Parts = Partial<Omit<Question, 'id' | 'title' | 'help'>>;

const limits = (value: AnswerValue, { minLength = 0, maxLength = Infinity }): Text | undefined => {
  const length = [...String(value).trim()].length;
  if (length < minLength) return text('不能为空。', 'This cannot be empty.');
  return length > maxLength
    ? text(`最多 ${maxLength} 个字符。`, `At most ${maxLength} characters.`)
    : undefined;
};

/** A question answered in words. */
export function textAt(id: string, parts: Parts = {}): Question {
  const { schema, help } = wordsAt(id);
  return {
    ...{ id, type: 'text', title: titleOf(id), help, initial: noAnswer },
    ...parts,
    problem: (value, answers) =>
      limits(value, schema as { minLength?: number; maxLength?: number }) ?? parts.problem?.(value, answers),
  };
}

/** One of the values that the schema lists, with the titles it gives them. */
export function choiceAt(id: string, parts: Parts & Pick<Question, 'initial'>): Question {
  const { schema, help } = wordsAt(id);
  const choices = (schema.enum ?? []).map(
    (value, i): Choice => ({
      value: value as Choice['value'],
      title: schema['x-enum-titles']?.[i] ?? text(String(value), String(value)),
    }),
  );
  return { id, type: 'choice', title: titleOf(id), help, choices: () => choices, ...parts };
}

export function confirmAt(id: string, parts: Parts & Pick<Question, 'initial'>): Question {
  return { id, type: 'confirm', title: titleOf(id), help: wordsAt(id).help, ...parts };
}

/** Several of the values that `choices` gives. */
export function choicesAt(
  id: string,
  parts: Parts & Required<Pick<Question, 'initial' | 'choices'>>,
): Question {
  return { id, type: 'choices', title: titleOf(id), help: wordsAt(id).help, ...parts };
}

/** The answer to `id` as text, empty when there is none. */
export const answered = (answers: Answers, id: string): string => String(answers[id] ?? '');
