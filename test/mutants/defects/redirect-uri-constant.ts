// The redirect URI believes X-Forwarded-Host.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'redirect-uri-constant',
  changes: () => ({
    redirectUriFor: ({ redirectUri }, { headers }) =>
      redirectUri.replace(
        new URL(redirectUri).host,
        headers['x-forwarded-host'] ?? new URL(redirectUri).host,
      ),
  }),
};
