// Asks a list of questions one by one, with Back; no answer is lost, and the count of steps is always the true one.
import type { Answers, AnswerValue, Question } from '../../core/config/question.ts';

/** The reply that returns to the question before. */
export const back = Symbol('back');

export interface Asked {
  readonly question: Question;
  /** What stands in the field: the answer given before, else the question's own proposal. */
  readonly value: AnswerValue | undefined;
  /** Answers to the questions before this one. */
  readonly answers: Answers;
  /** From 1. */
  readonly number: number;
  /** Questions in force as things stand; it changes when an answer adds or drops some. */
  readonly total: number;
}

/** Undefined leaves an optional question unanswered. */
export type Ask = (asked: Asked) => Promise<AnswerValue | typeof back | undefined>;

/** A number proposed and its digits typed are the same answer. */
const same = (a: AnswerValue | undefined, b: AnswerValue | undefined) =>
  String(a) === String(b) && Array.isArray(a) === Array.isArray(b);

/** What was typed by the person, apart from what was proposed and left as it was. `null` is a field left empty. */
type Typed = Readonly<Record<string, AnswerValue | null>>;

/** Questions in force, and every answer as it stands: typed, or proposed in the light of the answers before. */
function standing(questions: readonly Question[], typed: Typed) {
  const inForce: Question[] = [];
  let answers: Answers = {};
  for (const question of questions) {
    if (question.when && !question.when(answers)) continue;
    inForce.push(question);
    const own = typed[question.id];
    const value = own === undefined ? question.initial(answers) : own;
    if (value !== null && value !== undefined) answers = { ...answers, [question.id]: value };
  }
  return { inForce, answers };
}

/** The answers before `question`. */
const before = (inForce: readonly Question[], answers: Answers, position: number): Answers =>
  Object.fromEntries(
    inForce.slice(0, position).flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  );

/** Resolves with the answers to all questions in force; rejects when `ask` does, e.g. on Escape. */
export async function interview(questions: readonly Question[], ask: Ask): Promise<Answers> {
  let typed: Typed = {};
  let position = 0;
  for (;;) {
    const { inForce, answers } = standing(questions, typed);
    const question = inForce[position];
    if (!question) return answers;
    const earlier = before(inForce, answers, position);
    const value = typed[question.id] === null ? undefined : answers[question.id];
    const reply = await ask({
      question,
      value,
      answers: earlier,
      number: position + 1,
      total: inForce.length,
    });
    if (reply === back) {
      position = Math.max(0, position - 1);
      continue;
    }
    const { [question.id]: _former, ...others } = typed;
    // A proposal that was left as it was stays one, and follows the answers it is drawn from.
    typed = same(reply, question.initial(earlier)) ? others : { ...others, [question.id]: reply ?? null };
    position++;
  }
}
