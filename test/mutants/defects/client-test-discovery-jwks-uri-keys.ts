// The address of the keys is fixed.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-discovery-jwks-uri-keys',
  also: ['discovery-jwks-uri-missing'],
  platform: 'oidc-generic',
  changes: (sound) => ({
    endpoint: async (party, name) =>
      name === 'jwks'
        ? (party.dialect.endpointsAt(party.platformUrl).jwks ?? '')
        : sound.endpoint(party, name),
  }),
};
