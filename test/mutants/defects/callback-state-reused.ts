// A state that was good once is good again.

import type { Mutant } from '../mutant.ts';
import { pendingOf } from '../pending-of.ts';

export const mutant: Mutant = {
  fails: 'callback-state-reused',
  changes: (sound) => ({
    takePending(party, attempt) {
      const known = party.memory.used.has(attempt.parameters['state'] ?? '');
      return sound.takePending(party, attempt) ?? (known ? pendingOf(party, attempt).at(-1) : undefined);
    },
  }),
};
