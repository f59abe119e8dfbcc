// Accounts are looked up by mobile number.

import type { Mutant } from '../mutant.ts';
import { rememberAccount } from '../party/remember-account.ts';

export const mutant: Mutant = {
  fails: 'account-not-merged',
  changes: () => ({
    accountFor(party, { userinfo }) {
      const account = { subject: String(userinfo?.['sub']), name: String(userinfo?.['name'] ?? '') };
      const key = String(userinfo?.['phone_number'] ?? account.subject);
      return party.settings.accounts === 'auto' ? rememberAccount(party, key, account) : undefined;
    },
  }),
};
