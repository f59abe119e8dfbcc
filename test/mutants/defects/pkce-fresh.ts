// One verifier for all logins.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'pkce-fresh',
  platform: 'oidc-generic',
  changes: (sound) => ({
    freshText: (party, what) => (what === 'verifier' ? 'v'.repeat(43) : sound.freshText(party, what)),
  }),
};
