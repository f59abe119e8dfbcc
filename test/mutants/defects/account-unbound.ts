// Whoever the platform knows gets an account.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'account-unbound',
  changes: (sound) => ({
    accountFor: (party, attempt) =>
      sound.accountFor({ ...party, settings: { ...party.settings, accounts: 'auto' } }, attempt),
  }),
};
