// The cookie has no flags.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'session-cookie-flags',
  changes: (sound) => ({
    cookieFlags: (party) => sound.cookieFlags(party).replace(/; (?:HttpOnly|SameSite=Lax)/g, ''),
  }),
};
