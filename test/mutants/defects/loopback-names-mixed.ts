// The redirect URI follows the host that the browser uses.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'loopback-names-mixed',
  changes: () => ({
    redirectUriFor: ({ redirectUri }, { headers }) =>
      redirectUri.replace(new URL(redirectUri).host, headers['host'] ?? ''),
  }),
};
