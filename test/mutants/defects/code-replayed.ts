// Whom a code stood for is remembered.
import type { Answer } from '../../../core/dialect/message.ts';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'code-replayed',
  changes: (sound) => ({
    async exchange(party, attempt) {
      const { code = '' } = attempt.parameters;
      const answer = party.memory.scratch.get(code) ?? (await sound.exchange(party, attempt));
      party.memory.scratch.set(code, answer);
      return answer as Answer;
    },
  }),
};
