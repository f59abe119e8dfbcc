// Each request prolongs the session.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'session-absolute-limit',
  changes: () => ({ lasts: ({ settings, now }, { usedAt }) => now() - usedAt < settings.idle }),
};
