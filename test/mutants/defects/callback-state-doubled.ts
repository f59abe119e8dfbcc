// Of a parameter that comes twice the first is taken.

import type { Mutant } from '../mutant.ts';
import { without } from '../party/checks.ts';

export const mutant: Mutant = {
  fails: 'callback-state-doubled',
  also: ['code-repeated', 'state-repeated'],
  changes: (sound) => ({ callbackChecks: without(sound.callbackChecks, 'parameters-once') }),
};
