// The state has to begin like the right one.

import type { Mutant } from '../mutant.ts';
import { pendingOf } from '../pending-of.ts';

export const mutant: Mutant = {
  fails: 'state-changed',
  changes: (sound) => ({
    takePending(party, attempt) {
      const { state = '' } = attempt.parameters;
      const alike = pendingOf(party, attempt).find((one) => state.startsWith(one.state));
      return sound.takePending(party, attempt) ?? alike;
    },
  }),
};
