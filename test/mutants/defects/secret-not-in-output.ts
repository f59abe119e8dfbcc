// The log has the address of the callback in it.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'secret-not-in-output',
  changes: () => ({ logLogin: ({ log }, { visit }) => log(`login ${visit.request.url}`) }),
};
