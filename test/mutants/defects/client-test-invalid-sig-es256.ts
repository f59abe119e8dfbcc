// The id_token is read, not verified.
import { decodeJwt } from 'jose';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-invalid-sig-es256',
  also: [
    'client-test-idtoken-sig-none',
    'client-test-invalid-sig-hs256',
    'discovery-jwks-uri-missing',
    'id-token-algorithm-unannounced',
    'id-token-key-pretended',
    'id-token-key-unpublished',
    'id-token-kid-unknown',
    'id-token-signed-with-client-secret',
    'keys-answer-failed',
    'keys-answer-html',
    'keys-answer-truncated',
    'keys-empty',
    'keys-kind-unknown',
    'keys-reset',
    'keys-silent',
  ],
  platform: 'oidc-generic',
  everything: true,
  changes: (sound) => ({
    idTokenChecks: {
      ...sound.idTokenChecks,
      async signature(party, attempt) {
        await sound.idTokenChecks['signature']?.(party, attempt);
        attempt.idToken ??= decodeJwt(String(attempt.token?.['id_token']));
        return undefined;
      },
    },
  }),
};
