// Signatures are only too old, never too early.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-timestamp-future',
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const verdict = sound.verifyGateway(party, headers);
      if (verdict.kind === 'signed' || verdict.problem.kind !== 'stale-timestamp') return verdict;
      const { difference } = verdict.problem;
      const now = () => party.now() + difference * 1000;
      return difference > 0 ? sound.verifyGateway({ ...party, now }, headers) : verdict;
    },
  }),
};
