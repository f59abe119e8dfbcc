// A header says who it is.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-headers-forged',
  changes: (sound) => ({
    whoIs: (party, visit) =>
      party.memory.accounts.get(visit.request.headers['x-tif-uid'] ?? '') ?? sound.whoIs(party, visit),
  }),
};
