// What a question is: asked by the quick input, the terminal, Yeoman and the flags alike.
import type { Text } from '../text.ts';

export type AnswerValue = string | number | boolean | readonly string[];

/** Question id → answer. An id is the dotted path of the value in the config, e.g. `system.name`. */
export type Answers = Readonly<Record<string, AnswerValue>>;

export interface Choice {
  readonly value: string | number | boolean;
  readonly title: Text;
  readonly help?: Text;
}

export interface Question {
  readonly id: string;
  readonly type: 'text' | 'choice' | 'choices' | 'confirm';
  readonly title: Text;
  readonly help: Text;
  /** Choices may depend on earlier answers (the claims of the chosen platform). */
  readonly choices?: (answers: Answers) => readonly Choice[];
  readonly initial: (answers: Answers) => AnswerValue | undefined;
  /** Asked only when true; depends on earlier answers alone. */
  readonly when?: (answers: Answers) => boolean;
  /** What is wrong with the answer, or undefined. */
  readonly problem?: (value: AnswerValue, answers: Answers) => Text | undefined;
  readonly optional?: boolean;
}
