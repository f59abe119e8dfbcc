// Whoever has a session need not have begun the login.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'login-csrf',
  changes: (sound) => ({
    callbackChecks: {
      ...sound.callbackChecks,
      'same-browser': (party, attempt) =>
        attempt.visit.sessionId === undefined
          ? sound.callbackChecks['same-browser']?.(party, attempt)
          : undefined,
    },
  }),
};
