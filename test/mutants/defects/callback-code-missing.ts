// Without a code the program breaks.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-code-missing',
  also: ['code-empty', 'code-missing'],
  changes: (sound) => ({
    callbackChecks: {
      ...sound.callbackChecks,
      'code-present': (_, { parameters }) =>
        parameters['code'] ? undefined : { status: 500, words: 'code is undefined' },
    },
  }),
};
