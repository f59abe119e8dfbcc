// A signature is believed for its looks.

import type { Mutant } from '../mutant.ts';
import { signedAgain } from '../party/signed-again.ts';

export const mutant: Mutant = {
  fails: 'gateway-signature-wrong',
  also: ['gateway-identity-changed'],
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const verdict = sound.verifyGateway(party, headers);
      const wrong = verdict.kind === 'refused' && verdict.problem.kind === 'wrong-signature';
      const looks = /^[0-9A-F]{64}$/.test(headers[`${party.gateway?.prefix}signature`] ?? '');
      const { gateway: described } = party.profile;
      if (!wrong || !looks || !described || !party.gateway) return verdict;
      return sound.verifyGateway(party, signedAgain(described, headers, party.gateway));
    },
  }),
};
