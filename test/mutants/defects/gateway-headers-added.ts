// Beside what the gateway has signed, a header says who it is.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-headers-added',
  platform: 'gd-yzy',
  changes: (sound) => ({
    toldByGateway(party, visit) {
      const told = sound.toldByGateway(party, visit);
      const subject = visit.request.headers['x-forwarded-user'];
      return told && subject !== undefined ? { subject, name: subject } : told;
    },
  }),
};
