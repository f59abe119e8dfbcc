// Logout stays here.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-init-logout',
  changes: () => ({ logoutUrl: () => undefined }),
};
