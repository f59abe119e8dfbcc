// The outcome of a callback is kept for whoever calls it again.
import type { Answer } from '../../../core/dialect/message.ts';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-replayed',
  changes: (sound) => ({
    takePending: ({ memory }, { parameters: { state = '' } }) => memory.pending.get(state),
    async exchange(party, attempt) {
      const { state, code } = attempt.parameters;
      const key = `${state} ${code}`;
      const answer = party.memory.scratch.get(key) ?? (await sound.exchange(party, attempt));
      party.memory.scratch.set(key, answer);
      return answer as Answer;
    },
  }),
};
