// Logout removes the cookie and nothing else.

import type { Mutant } from '../mutant.ts';
import { clearedSession } from '../party/sound.ts';

export const mutant: Mutant = {
  fails: 'logout-ends-session',
  changes: () => ({ leave: async () => [clearedSession] }),
};
