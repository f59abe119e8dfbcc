// The refreshed token is not kept.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-refresh-token',
  platform: 'oidc-generic',
  everything: true,
  changes: () => ({ renewed: (old) => old }),
};
