// Hyphens and underscores are the same, once the signature was verified.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-header-underscored',
  platform: 'gd-yzy',
  changes: (sound) => ({
    gatewayClaims(party, identity, headers) {
      const claims = sound.gatewayClaims(party, identity, headers);
      const sub = headers[`${party.gateway?.prefix}uid`.replaceAll('-', '_')];
      return sub === undefined ? claims : { ...claims, sub, name: sub };
    },
  }),
};
