// An id_token for anybody.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';

export const mutant: Mutant = {
  fails: 'client-test-invalid-aud',
  also: ['client-test-missing-aud', 'id-token-audience-shared', 'id-token-party-wrong'],
  platform: 'oidc-generic',
  changes: (sound) => ({ idTokenChecks: without(sound.idTokenChecks, 'audience') }),
};
