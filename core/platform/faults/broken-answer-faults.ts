// Answers that are no answers of an interface, endpoint by endpoint.
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault, openidOnly, withToken } from '../fault.ts';
import { type BrokenAnswer, brokenAnswers } from './broken-answers.ts';
import { answerOf } from './raw-answer.ts';

type KindName = keyof typeof brokenAnswers;

/** Endpoint → what its answer is called, who has it, and the kinds that make sense there. */
const endpoints: readonly {
  readonly id: string;
  readonly name: Text;
  readonly appliesTo: Fault['appliesTo'];
  readonly kinds: readonly KindName[];
}[] = [
  {
    id: 'discovery',
    name: text('发现文档', 'The discovery document'),
    appliesTo: (profile) => profile.discovery !== undefined,
    kinds: ['html', 'broken', 'failed'],
  },
  {
    id: 'keys',
    name: text('公钥应答', 'The answer with the keys'),
    appliesTo: openidOnly,
    kinds: ['html', 'truncated', 'failed'],
  },
  {
    id: 'token',
    name: text('令牌应答', 'The token answer'),
    appliesTo: withToken,
    kinds: (Object.keys(brokenAnswers) as KindName[]).filter((kind) => kind !== 'html'),
  },
  {
    id: 'userinfo',
    name: text('用户信息应答', 'The userinfo answer'),
    appliesTo: everyProfile,
    kinds: Object.keys(brokenAnswers) as KindName[],
  },
];

export const brokenAnswerFaults: readonly Fault[] = endpoints.flatMap(({ id, name, appliesTo, kinds: of }) =>
  of.map((kind): Fault => {
    const { title, description, caughtBy, system = 'refuse', make }: BrokenAnswer = brokenAnswers[kind];
    return {
      id: `${id}-answer-${kind}`,
      title: text(`${name.zh}${title.zh}`, `${name.en} ${title.en}`),
      description,
      caughtBy,
      system,
      appliesTo,
      hook: answerOf(id, make),
    };
  }),
);
