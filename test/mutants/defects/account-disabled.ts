// Whoever has an account is let in, whatever its state.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'account-disabled',
  changes: () => ({ letsInDisabled: true }),
};
