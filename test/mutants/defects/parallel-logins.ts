// The person of the login under way stands in a variable of the process.
import type { Answer } from '../../../core/dialect/message.ts';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'parallel-logins',
  changes: (sound) => ({
    async readUserinfo(party, attempt) {
      const answer = await sound.readUserinfo(party, attempt);
      party.memory.scratch.set('current', answer);
      await new Promise((resolve) => setImmediate(resolve));
      return party.memory.scratch.get('current') as Answer;
    },
    accountFor: (party, attempt) => sound.accountFor(party, attempt),
  }),
};
