// There is no time limit.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'answer-slow',
  also: ['userinfo-silent'],
  changes: () => ({ patience: () => 10_000 }),
};
