// Endpoints are fixed; nobody reads the discovery document.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-discovery-openid-config',
  also: [
    'client-test-discovery-issuer-mismatch',
    'client-test-discovery-jwks-uri-keys',
    'discovery-answer-broken',
    'discovery-answer-failed',
    'discovery-answer-html',
    'discovery-jwks-uri-missing',
    'discovery-reset',
    'discovery-silent',
    'discovery-token-endpoint-missing',
  ],
  platform: 'oidc-generic',
  changes: () => ({
    endpoint: async ({ dialect, platformUrl }, name) => dialect.endpointsAt(platformUrl)[name] ?? '',
  }),
};
