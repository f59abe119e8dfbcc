// The platform is asked before the session ends.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'logout-platform-down',
  changes: (sound) => ({
    async leave(party, visit) {
      await party.send({ method: 'GET', url: `${party.platformUrl}/`, headers: {}, body: '' });
      return sound.leave(party, visit);
    },
  }),
};
