// Without an access token the subject of the token answer has to do.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'access-token-missing',
  changes: (sound) => ({
    tokenChecks: {},
    readUserinfo: async (party, attempt) =>
      attempt.token?.['access_token'] === undefined
        ? { kind: 'success', value: attempt.token ?? {} }
        : sound.readUserinfo(party, attempt),
  }),
};
