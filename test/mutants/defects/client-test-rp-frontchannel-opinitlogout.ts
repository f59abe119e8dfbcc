// The frame says goodbye and ends nothing.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-frontchannel-opinitlogout',
  platform: 'oidc-generic',
  everything: true,
  changes: (sound) => ({
    sessionsOf: (party, login) => (login.sub === undefined ? [] : sound.sessionsOf(party, login)),
  }),
};
