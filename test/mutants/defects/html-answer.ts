// An answer that is no JSON breaks the program.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'html-answer',
  changes: (sound) => ({
    tokenRefused: (party, answer) =>
      answer.kind === 'malformed' ? { status: 500, words: answer.reason } : sound.tokenRefused(party, answer),
  }),
};
