// A login under way ends all others of the browser.

import type { Mutant } from '../mutant.ts';
import { pendingOf } from '../pending-of.ts';

export const mutant: Mutant = {
  fails: 'login-twice-at-once',
  changes: (sound) => ({
    takePending(party, attempt) {
      const others = pendingOf(party, attempt);
      const pending = sound.takePending(party, attempt);
      for (const { state } of others) party.memory.pending.delete(state);
      return pending;
    },
  }),
};
