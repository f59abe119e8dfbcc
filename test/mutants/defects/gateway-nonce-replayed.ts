// Nonces are not remembered.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-nonce-replayed',
  platform: 'gd-yzy',
  changes: () => ({
    isFreshNonce: () => true,
  }),
};
