// The cookie has no flags.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'session-cookie-flags',
  changes: () => ({ cookieFlags: 'Path=/' }),
};
