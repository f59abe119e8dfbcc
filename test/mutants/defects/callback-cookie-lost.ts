// Nobody thought of lost cookies.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-cookie-lost',
  also: ['loopback-names-mixed'],

  changes: (sound) => ({
    callbackChecks: {
      ...sound.callbackChecks,
      'same-browser': (party, attempt) => {
        const failure = sound.callbackChecks['same-browser']?.(party, attempt);
        return failure && attempt.visit.sessionId === undefined ? { status: 500, words: 'null' } : failure;
      },
    },
  }),
};
