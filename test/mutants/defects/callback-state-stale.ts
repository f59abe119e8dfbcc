// A login may be finished whenever it pleases.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-state-stale',
  changes: () => ({ pendingLasts: () => true }),
};
