// A code that came too late breaks the program.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'code-expired',
  also: ['code-replayed', 'code-used-before'],

  changes: (sound) => ({
    tokenRefused: (party, answer) =>
      answer.kind === 'error' && answer.error.error === 'invalid_grant'
        ? { status: 500, words: 'invalid_grant' }
        : sound.tokenRefused(party, answer),
  }),
};
