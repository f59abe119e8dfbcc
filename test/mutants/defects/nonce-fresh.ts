// A nonce of eight characters.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'nonce-fresh',
  platform: 'oidc-generic',
  changes: (sound) => ({
    freshText: (party, what) => sound.freshText(party, what).slice(0, what === 'nonce' ? 8 : undefined),
  }),
};
