// The signature is verified where there is one.

import type { Mutant } from '../mutant.ts';
import { signedAgain } from '../party/signed-again.ts';

export const mutant: Mutant = {
  fails: 'gateway-signature-missing',
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const verdict = sound.verifyGateway(party, headers);
      const { gateway: described } = party.profile;
      if (headers[`${party.gateway?.prefix}signature`] !== undefined || !described || !party.gateway)
        return verdict;
      const { [`${party.gateway.prefix}nonce`]: nonce } = headers;
      return nonce === undefined
        ? verdict
        : sound.verifyGateway(party, signedAgain(described, headers, party.gateway));
    },
  }),
};
