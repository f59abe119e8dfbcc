// A value that cannot be decoded is nobody’s business.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-identity-malformed',
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const verdict = sound.verifyGateway(party, headers);
      if (verdict.kind === 'refused' && verdict.problem.kind === 'malformed-identity')
        throw new URIError('URI malformed');
      return verdict;
    },
  }),
};
