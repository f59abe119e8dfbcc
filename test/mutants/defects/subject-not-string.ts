// Of several subjects the first is taken.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'subject-not-string',
  changes: (sound) => ({
    async readUserinfo(party, attempt) {
      const answer = await sound.readUserinfo(party, attempt);
      if (answer.kind !== 'success') return answer;
      const [sub = null] = [answer.value['sub'] ?? null].flat();
      return { kind: 'success', value: { ...answer.value, sub } };
    },
  }),
};
