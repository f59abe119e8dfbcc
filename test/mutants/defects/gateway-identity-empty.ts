// An account is made for nobody.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-identity-empty',
  platform: 'gd-yzy',
  changes: (sound) => ({
    gatewayClaims(...args) {
      const claims = sound.gatewayClaims(...args);
      return claims?.['sub'] === '' ? { ...claims, sub: 'undefined' } : claims;
    },
  }),
};
