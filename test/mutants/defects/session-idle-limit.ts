// Sessions have no idle limit.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'session-idle-limit',
  changes: () => ({ lasts: ({ settings, now }, { loggedInAt }) => now() - loggedInAt < settings.absolute }),
};
