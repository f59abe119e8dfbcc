// Headers are looked up in one spelling.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-header-case',
  platform: 'gd-yzy',
  changes: () => ({
    readHeaders: ({ headers }) => headers,
  }),
};
