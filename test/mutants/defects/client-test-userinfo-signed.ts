// Signed user info is decoded, not verified.
import { decodeJwt } from 'jose';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-userinfo-signed',
  platform: 'oidc-generic',
  everything: true,
  changes: () => ({ userinfoClaims: async (_, jwt) => decodeJwt(jwt) }),
};
