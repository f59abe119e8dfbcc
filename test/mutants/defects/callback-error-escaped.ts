// What the callback says goes into the page as it is.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-error-escaped',
  changes: () => ({ escape: (words) => words }),
};
