// One verifier for all, and the nonce is not compared: nothing ties the code to the login.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';

export const mutant: Mutant = {
  fails: 'code-injected',
  also: ['client-test-nonce-invalid', 'nonce-missing', 'pkce-fresh'],
  platform: 'oidc-generic',
  changes: (sound) => ({
    freshText: (party, what) => (what === 'verifier' ? 'v'.repeat(43) : sound.freshText(party, what)),
    idTokenChecks: without(sound.idTokenChecks, 'nonce'),
  }),
};
