// The questions that start a config, in the order they are asked.
import type { Profile } from '../profile/profile.ts';
import { findProfile, profiles } from '../profile/profiles.ts';
import { type SigningNeeds, signingNeedsOf } from '../profile/signing-keys.ts';
import { type Text, text } from '../text.ts';
import { addressQuestions } from './address-questions.ts';
import type { Answers, AnswerValue, Choice, Question } from './question.ts';
import { answered, choiceAt, choicesAt, confirmAt, textAt } from './question-at.ts';
import { serves } from './serves.ts';
import { stacks } from './stacks.ts';

/** The profile that an answer names; own files are known to doors that can read them. */
export type ResolveProfile = (reference: string) => Profile | undefined;

const isFile = (reference: AnswerValue) => /^\.{1,2}\//.test(String(reference));

const unknownPlatform = (value: AnswerValue): Text | undefined =>
  findProfile(String(value)) || isFile(value)
    ? undefined
    : text(
        `没有名为 ${value} 的平台档案，内置：${profiles.map(({ id }) => id).join('、')}；自有档案写成 ./文件名。`,
        `There is no profile ${value}; shipped are ${profiles.map(({ id }) => id).join(', ')}, and a file of your own starts with ./`,
      );

const wholeNumber = (value: AnswerValue): Text | undefined =>
  /^[1-9]\d{0,3}$/.test(String(value))
    ? undefined
    : text('请填写 1 到 9999 的整数。', 'Write a whole number from 1 to 9999.');

const noBlanks = (value: AnswerValue): Text | undefined =>
  /\s/.test(String(value).trim())
    ? text('不能含有空格或换行。', 'This holds no blanks or line breaks.')
    : undefined;

/** The subject is always used, so that it is not for choosing. */
const claimChoices = (profile: Profile | undefined): readonly Choice[] =>
  Object.entries(profile?.claims ?? {})
    .filter(([name]) => name !== 'sub')
    .map(([name, { title, sensitivity }]) => ({
      value: name,
      title,
      ...(sensitivity === 'sensitive' && {
        help: text('敏感个人信息，非必要不收集', 'Sensitive: collect it only if you must'),
      }),
    }));

/** Only what a page needs to greet somebody: the least is the proposal (PIPL Art. 6). */
const leastClaims = (profile: Profile | undefined): readonly string[] =>
  Object.keys(profile?.claims ?? {}).filter((name) => name === 'name');

/** Whether the stack that was chosen can keep sessions there; an unknown one is the matter of another question. */
const keepsSessionsIn = (store: AnswerValue, answers: Answers): boolean =>
  stacks.find(({ id }) => id === answered(answers, 'stack'))?.sessionStores.some((one) => one === store) ??
  true;

const sessionStore = choiceAt('session.store', {
  initial: (answers) =>
    Number(answers['session.instances'] ?? 1) > 1 && keepsSessionsIn('redis', answers) ? 'redis' : 'memory',
});

/** Whether the template of the stack that was chosen verifies a gateway's headers. */
const verifiesGateway = (answers: Answers): boolean =>
  stacks.find(({ id }) => id === answered(answers, 'stack'))?.verifiesGateway ?? false;

const signingNeeds = (profile: Profile | undefined): SigningNeeds =>
  profile ? signingNeedsOf(profile) : { keyId: false, secret: false };

/** The questions where `resolve` knows the profiles that answers may name. */
export function questionsWith(resolve: ResolveProfile): readonly Question[] {
  const profileOf = (answers: Answers) => resolve(answered(answers, 'platform'));
  const needsOf = (answers: Answers) => signingNeeds(profileOf(answers));
  return [
    {
      ...textAt('platform', { problem: unknownPlatform }),
      type: 'choice',
      choices: () => profiles.map(({ id, title, description }) => ({ value: id, title, help: description })),
      initial: () => profiles[0]?.id,
    },
    {
      ...textAt('stack'),
      type: 'choice',
      choices: (answers) => {
        const profile = profileOf(answers);
        const able = stacks.filter((stack) => !profile || serves(stack, profile));
        // Where none is able all are offered: the rule about it then says so in full.
        return (able.length > 0 ? able : stacks).map(({ id, title }) => ({ value: id, title }));
      },
      initial: () => stacks[0]?.id,
    },
    textAt('system.name'),
    textAt('system.department'),
    textAt('system.contractor'),
    choiceAt('system.protectionLevel', { initial: () => 3 }),
    textAt('client.id', { problem: noBlanks }),
    textAt('client.signing.keyId', {
      when: (answers) => needsOf(answers).keyId,
      problem: noBlanks,
    }),
    ...addressQuestions((answers) => profileOf(answers)?.separateApi === true),
    textAt('session.instances', { initial: () => 1, problem: wholeNumber }),
    {
      ...sessionStore,
      choices: (answers) =>
        sessionStore.choices?.(answers).filter(({ value }) => keepsSessionsIn(value, answers)) ?? [],
    },
    choiceAt('accounts.mode', { initial: () => 'bind' }),
    choicesAt('claims', {
      choices: (answers) => claimChoices(profileOf(answers)),
      initial: (answers) => leastClaims(profileOf(answers)),
    }),
    confirmAt('logout.atPlatform', {
      when: (answers) => profileOf(answers)?.logout !== undefined,
      initial: () => true,
    }),
    confirmAt('gateway.enabled', {
      when: (answers) => profileOf(answers)?.gateway !== undefined && verifiesGateway(answers),
      initial: () => false,
    }),
    confirmAt('proxy.behind', {
      initial: (answers) => answered(answers, 'environments.production.publicBaseUrl').startsWith('https:'),
    }),
  ];
}

export const questions: readonly Question[] = questionsWith(findProfile);
