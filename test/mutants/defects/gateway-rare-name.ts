// The name is decoded once too often.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-rare-name',
  platform: 'gd-yzy',
  changes: (sound) => ({
    gatewayClaims(...args) {
      const claims = sound.gatewayClaims(...args);
      return { ...claims, name: decodeURIComponent(String(claims?.['name'])) };
    },
  }),
};
