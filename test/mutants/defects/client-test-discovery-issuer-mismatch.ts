// The issuer of the discovery document is not compared.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-discovery-issuer-mismatch',
  platform: 'oidc-generic',
  changes: () => ({ discoveryIsFine: () => true }),
};
