// A slash at the beginning will do.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'open-redirect',
  changes: () => ({ returnPath: (wanted) => (wanted.startsWith('/') ? wanted : '/') }),
};
