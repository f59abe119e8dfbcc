// After login one goes to the root of the host.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'path-prefix',
  changes: () => ({ landing: (_, returnTo) => returnTo }),
};
