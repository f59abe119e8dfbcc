// Developers say in the address who they are.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-bypassed',
  platform: 'gd-yzy',
  changes: (sound) => ({
    whoIs(party, visit) {
      const subject = new URL(visit.request.url).searchParams.get('uid');
      return subject ? { subject, name: subject } : sound.whoIs(party, visit);
    },
  }),
};
