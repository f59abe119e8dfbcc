// Where the answers of a new project come from: a file, standard input, or the person at the terminal.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseAnswers } from '../../core/config/answers.ts';
import { completeAnswers } from '../../core/config/complete-answers.ts';
import type { Answers, Question } from '../../core/config/question.ts';
import { questionsWith } from '../../core/config/questions.ts';
import { UserError } from '../../core/errors.ts';
import { readText } from '../../core/io/read-text.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import { type PlatformReference, platformReference } from './own-profile.ts';

export interface GatheredAnswers {
  readonly answers: Answers;
  readonly platform: PlatformReference;
}

const standardInput = '-';

const readAnswers = (file: string): Answers =>
  file === standardInput ? parseAnswers(readFileSync(0, 'utf8')) : parseAnswers(readText(file), file);

const unanswered = (missing: readonly Question[], fromFile: boolean): UserError =>
  new UserError({
    code: fromFile ? 'answers-incomplete' : 'answers-needed',
    text: text(
      `还缺少这些答案：${missing.map(({ id, title }) => `${id}（${title.zh}）`).join('、')}。`,
      `These answers are missing: ${missing.map(({ id, title }) => `${id} (${title.en})`).join(', ')}.`,
    ),
    hint: text(
      '请写进一个 JSON 文件，如 { "system.name": "…" }，再用 --answers 文件 运行；在终端里不加 --answers 则逐项提问。',
      'Put them into a JSON file such as { "system.name": "…" } and run with --answers FILE; without it, a terminal is asked.',
    ),
  });

/** The file's answers are relative to the file, the option's to the working directory. */
async function platformOf(call: Call, fromFile: Answers): Promise<PlatformReference | undefined> {
  const option = call.text('platform');
  if (option !== undefined) return platformReference(option, '.');
  const answer = fromFile['platform'];
  const file = call.text('answers') ?? standardInput;
  return answer === undefined
    ? undefined
    : platformReference(String(answer), file === standardInput ? '.' : dirname(file));
}

/** Throws a UserError naming what is missing when nobody can be asked. */
export async function gatherAnswers(call: Call): Promise<GatheredAnswers> {
  const file = call.text('answers');
  const fromFile = file === undefined ? {} : readAnswers(file);
  const platform = await platformOf(call, fromFile);
  const stack = call.text('stack');
  const given: Answers = {
    ...fromFile,
    ...(platform && { platform: platform.reference }),
    ...(stack !== undefined && { stack }),
  };
  const questions = questionsWith(platform?.resolve ?? findProfile);
  const mayAsk = file === undefined && call.terminal.isInteractive;
  const asked = mayAsk
    ? await (await import('./ask-questions.ts')).askQuestions(questions, given, call.terminal, call.signal)
    : given;
  const { answers, missing } = completeAnswers(asked, questions);
  if (missing.length > 0) throw unanswered(missing, file !== undefined);
  return { answers, platform: platform ?? (await platformReference(String(answers['platform']), '.')) };
}
