// The session ends when the browser is back.

import type { Mutant } from '../mutant.ts';
import { clearedSession } from '../party/sound.ts';

export const mutant: Mutant = {
  fails: 'logout-lost',
  also: ['logout-failed', 'logout-loop', 'logout-platform-down', 'logout-reset'],

  changes: () => ({
    leave: async () => [],
    comeBack({ memory }, { sessionId = '' }) {
      memory.sessions.delete(sessionId);
      return [clearedSession];
    },
  }),
};
