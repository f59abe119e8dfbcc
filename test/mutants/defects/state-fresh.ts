// A state of eight characters.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'state-fresh',
  changes: (sound) => ({
    freshText: (party, what) => sound.freshText(party, what).slice(0, what === 'state' ? 8 : undefined),
  }),
};
