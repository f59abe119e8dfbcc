// The id_token is read, not verified.
import { decodeJwt } from 'jose';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-invalid-sig-rs256',
  platform: 'oidc-generic',
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
