// The keys are read once.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-signing-key-rotation',
  platform: 'oidc-generic',
  changes: () => ({ forgetsKeys: false }),
};
