// An answer that is no JSON breaks the program.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'html-answer',
  also: [
    'token-answer-array',
    'token-answer-bad-gateway',
    'token-answer-broken',
    'token-answer-empty',
    'token-answer-forbidden',
    'token-answer-null',
    'token-answer-quoted',
    'token-answer-redirect',
    'token-answer-truncated',
    'token-answer-unavailable',
    'token-answer-with-mark',
    'token-data-missing',
    'token-data-null',
    'token-data-text',
    'token-flag-missing',
  ],
  changes: (sound) => ({
    tokenRefused: (party, answer) =>
      answer.kind === 'malformed' ? { status: 500, words: answer.reason } : sound.tokenRefused(party, answer),
  }),
};
