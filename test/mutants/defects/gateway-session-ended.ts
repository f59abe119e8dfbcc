// The session that a signed request began needs no gateway any more.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-session-ended',
  platform: 'gd-yzy',
  changes: (sound) => ({
    whoCookies(party, visit, account) {
      if (!account || visit.session?.account) return [];
      const id = party.text();
      const now = party.now();
      party.memory.sessions.set(id, { account, csrf: party.text(), loggedInAt: now, usedAt: now });
      return [`sid=${id}; ${sound.cookieFlags}`];
    },
  }),
};
