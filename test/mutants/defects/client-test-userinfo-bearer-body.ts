// The token stands in the address as well.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-userinfo-bearer-body',
  platform: 'oidc-generic',
  everything: true,
  changes: () => ({ userinfoUrl: (url, accessToken) => `${url}?access_token=${accessToken}` }),
};
