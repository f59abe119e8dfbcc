// The interview: going back keeps answers, proposals follow, questions drop out of the count.
import { describe, expect, it } from 'vitest';
import type { AnswerValue, Question } from '../../core/config/question.ts';
import { text } from '../../core/text.ts';
import { type Asked, back, interview } from './interview.ts';

const question = (id: string, parts: Partial<Question> = {}): Question => ({
  id,
  type: 'text',
  title: text(id, id),
  help: text(id, id),
  initial: () => undefined,
  ...parts,
});

const questions: readonly Question[] = [
  question('host'),
  question('uri', { initial: ({ host }) => host && `https://${host}/cb` }),
  question('store', { type: 'choice', initial: () => 'memory' }),
  question('redis', { when: ({ store }) => store === 'redis' }),
  question('note', { optional: true }),
];

type Reply = AnswerValue | typeof back | undefined;

/** Replies in order, `keep` presses Enter on what stands there; gives the answers and what was shown. */
async function play(replies: readonly (Reply | 'keep')[]) {
  const shown: string[] = [];
  const rest = [...replies];
  const answers = await interview(questions, async ({ question: { id }, value, number, total }: Asked) => {
    shown.push(`${number}/${total} ${id}=${value ?? ''}`);
    const reply = rest.shift();
    return reply === 'keep' ? value : reply;
  });
  return { answers, shown };
}

describe('interview', () => {
  it('asks in order and leaves out what does not apply', async () => {
    expect(await play(['a.gov', 'keep', 'keep', undefined])).toEqual({
      answers: { host: 'a.gov', uri: 'https://a.gov/cb', store: 'memory' },
      shown: ['1/4 host=', '2/4 uri=https://a.gov/cb', '3/4 store=memory', '4/4 note='],
    });
  });

  it('counts a question as soon as an answer brings it in, and no longer when it drops out', async () => {
    const { answers, shown } = await play(['a', 'keep', 'redis', back, 'memory', 'x']);
    expect(shown.slice(2)).toEqual(['3/4 store=memory', '4/5 redis=', '3/5 store=redis', '4/4 note=']);
    expect(answers).toEqual({ host: 'a', uri: 'https://a/cb', store: 'memory', note: 'x' });
  });

  it('keeps answers when going back, and goes no further back than the first question', async () => {
    const { answers, shown } = await play(['a', 'own', back, back, back, 'keep', 'keep', 'keep', undefined]);
    expect(shown.slice(2)).toEqual([
      '3/4 store=memory',
      '2/4 uri=own',
      '1/4 host=a',
      '1/4 host=a',
      '2/4 uri=own',
      '3/4 store=memory',
      '4/4 note=',
    ]);
    expect(answers['uri']).toBe('own');
  });

  it('lets a proposal that was merely accepted follow the answer it is drawn from', async () => {
    const { answers } = await play(['a', 'keep', back, back, 'b', 'keep', 'keep', undefined]);
    expect(answers).toEqual({ host: 'b', uri: 'https://b/cb', store: 'memory' });
  });

  it('does not bring a proposal back into a field left empty', async () => {
    const { answers, shown } = await play(['a', undefined, back, undefined, 'keep', undefined]);
    expect(shown[3]).toBe('2/4 uri=');
    expect(answers).toEqual({ host: 'a', store: 'memory' });
  });
});
