// User info is believed whoever it is about.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';

export const mutant: Mutant = {
  fails: 'client-test-userinfo-invalid-sub',
  also: ['subject-long', 'subject-twice'],
  changes: (sound) => ({ userinfoChecks: without(sound.userinfoChecks, 'subject-consistent') }),
};
