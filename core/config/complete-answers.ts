// Answers with everything that can be proposed or derived, and the questions that only a person can answer.
import { derivedAddresses } from './address-questions.ts';
import type { Answers, AnswerValue, Question } from './question.ts';
import { questions } from './questions.ts';

/** What a config has that nobody is asked: sound for nearly everyone, and there to be changed. */
const usual: Answers = {
  'client.secret': '${env:CLIENT_SECRET}',
  'session.idleMinutes': 30,
  'session.absoluteHours': 8,
  'accounts.subjectClaim': 'sub',
  'audit.enabled': true,
  'audit.retentionDays': 180,
  'logout.atPlatform': false,
  'logout.returnPath': '/auth/logged-out',
};

const isBlank = (value: AnswerValue | undefined) => value === undefined || value === '';

/** The given answers win over proposals, and proposals over what follows from other answers. */
export function completeAnswers(
  given: Answers,
  asked: readonly Question[] = questions,
): { readonly answers: Answers; readonly missing: readonly Question[] } {
  // An optional field left empty is no answer.
  let answers: Answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const missing: Question[] = [];
  for (const question of asked) {
    if (question.when && !question.when(answers)) continue;
    if (!isBlank(answers[question.id])) continue;
    const proposal = question.initial(answers);
    if (!isBlank(proposal)) answers = { ...answers, [question.id]: proposal as AnswerValue };
    else if (!question.optional) missing.push(question);
  }
  // What is trusted when nothing is said, written out where it can be seen and changed.
  const proxy: Answers = answers['proxy.behind'] === true ? { 'proxy.trusted': ['loopback'] } : {};
  return { answers: { ...usual, ...derivedAddresses(answers), ...proxy, ...answers }, missing };
}
