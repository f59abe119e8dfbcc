// The nonce is not compared.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';

export const mutant: Mutant = {
  fails: 'client-test-nonce-invalid',
  also: ['nonce-missing'],
  platform: 'oidc-generic',
  changes: (sound) => ({ idTokenChecks: without(sound.idTokenChecks, 'nonce') }),
};
