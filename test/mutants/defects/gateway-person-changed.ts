// The first request begins a session; of those that come after, only the signature matters.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-person-changed',
  platform: 'gd-yzy',
  changes: (sound) => ({
    whoCookies(party, visit, account) {
      if (!account || visit.session?.account) return [];
      const id = party.text();
      const now = party.now();
      party.memory.sessions.set(id, { account, csrf: party.text(), loggedInAt: now, usedAt: now });
      return [`sid=${id}; ${sound.cookieFlags}`];
    },
    whoIs(party, visit) {
      const told = sound.toldByGateway(party, visit);
      return told && (visit.session?.account ?? told);
    },
  }),
};
