// Anybody may log anybody out.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'logout-not-by-get',
  changes: () => ({ mayLogOut: () => true }),
};
