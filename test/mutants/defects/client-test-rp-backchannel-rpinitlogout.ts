// The logout token is checked and acknowledged, and that is all.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-backchannel-rpinitlogout',
  also: ['logout-token-replayed'],
  platform: 'oidc-generic',
  everything: true,
  changes: (sound) => ({
    sessionsOf: (party, login) => (login.sub === undefined ? sound.sessionsOf(party, login) : []),
  }),
};
