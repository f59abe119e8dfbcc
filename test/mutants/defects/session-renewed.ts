// The session keeps its id.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'session-renewed',
  changes: (sound) => ({ sessionId: (party, visit) => visit.sessionId ?? sound.sessionId(party, visit) }),
};
