// The state is compared by its length.

import type { Mutant } from '../mutant.ts';
import { pendingOf } from '../pending-of.ts';

export const mutant: Mutant = {
  fails: 'callback-state-wrong',
  changes: (sound) => ({
    takePending(party, attempt) {
      const { state = '' } = attempt.parameters;
      const fresh = !party.memory.used.has(state);
      const alike = pendingOf(party, attempt).find((one) => fresh && one.state.length === state.length);
      return sound.takePending(party, attempt) ?? alike;
    },
  }),
};
