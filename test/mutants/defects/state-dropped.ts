// The state is looked at only where there is one.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';
import { pendingOf } from '../pending-of.ts';

export const mutant: Mutant = {
  fails: 'state-dropped',
  changes: (sound) => ({
    takePending: (party, attempt) =>
      attempt.parameters['state'] === undefined
        ? pendingOf(party, attempt).at(-1)
        : sound.takePending(party, attempt),
    callbackChecks: without(sound.callbackChecks, 'state-present'),
  }),
};
