// Questions on the addresses of the environments: this machine has proposals, the others belong to the operator.
import { type Text, text } from '../text.ts';
import type { Answers, AnswerValue, Question } from './question.ts';
import { answered, textAt } from './question-at.ts';

/** Where a generated system takes the authorization code. */
export const callbackPath = '/auth/callback';

const notAnAddress = text(
  '请填写以 http:// 或 https:// 开头的完整地址。',
  'Write a whole address, starting with http:// or https://.',
);

const addressProblem = (value: AnswerValue): Text | undefined =>
  /^https?:$/.test(URL.parse(String(value))?.protocol ?? '') ? undefined : notAnAddress;

const withoutSlash = (url: string) => url.replace(/\/+$/, '');

/** The system's address that a redirect URI belongs to: all before the callback path, else its origin. */
const baseOf = (redirectUri: string): string | undefined =>
  redirectUri.endsWith(callbackPath)
    ? redirectUri.slice(0, -callbackPath.length)
    : URL.parse(redirectUri)?.origin;

/** The callback below the system's own address, once that is known. */
const proposedCallback =
  (environment: string, otherwise?: string) =>
  (answers: Answers): string | undefined => {
    const base = answered(answers, `environments.${environment}.publicBaseUrl`) || otherwise;
    return base && withoutSlash(base) + callbackPath;
  };

const local: readonly Question[] = [
  textAt('environments.local.redirectUri', {
    initial: proposedCallback('local', 'http://127.0.0.1:3000'),
    problem: addressProblem,
  }),
];

/** Left empty, the platform's address says that there is no such environment yet. */
function remote(
  environment: 'test' | 'production',
  hasOwnApi: (answers: Answers) => boolean,
): readonly Question[] {
  const id = (name: string) => `environments.${environment}.${name}`;
  const when = (answers: Answers) => answered(answers, id('platformBaseUrl')) !== '';
  const problem = (value: AnswerValue) => (value === '' ? undefined : addressProblem(value));
  return [
    textAt(id('platformBaseUrl'), { optional: true, problem }),
    textAt(id('apiBaseUrl'), {
      when: (answers) => when(answers) && hasOwnApi(answers),
      problem: addressProblem,
    }),
    textAt(id('publicBaseUrl'), { when, problem: addressProblem }),
    textAt(id('redirectUri'), { when, problem: addressProblem, initial: proposedCallback(environment) }),
  ];
}

/** `hasOwnApi`: the platform serves its interfaces at another address than its login page. */
export const addressQuestions = (hasOwnApi: (answers: Answers) => boolean): readonly Question[] => [
  ...local,
  ...remote('test', hasOwnApi),
  ...remote('production', hasOwnApi),
];

/** What follows from the addresses that were given, and need not be asked. */
export function derivedAddresses(answers: Answers): Answers {
  const derived: Record<string, AnswerValue> = {};
  for (const environment of ['local', 'test', 'production']) {
    const id = (name: string) => `environments.${environment}.${name}`;
    const redirectUri = answered(answers, id('redirectUri'));
    if (redirectUri === '') continue;
    derived[id('publicBaseUrl')] = baseOf(redirectUri) ?? '';
    derived[id('registeredRedirectUris')] = [redirectUri];
  }
  return { 'environments.local.platformBaseUrl': 'http://127.0.0.1:9400', ...derived };
}
