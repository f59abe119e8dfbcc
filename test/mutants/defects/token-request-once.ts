// What fails is tried again.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'token-request-once',
  changes: (sound) => ({
    async exchange(party, attempt) {
      const answer = await sound.exchange(party, attempt);
      return answer.kind === 'success' ? answer : sound.exchange(party, attempt);
    },
  }),
};
