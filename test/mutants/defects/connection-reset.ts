// What was thrown is shown.
import { ConnectionBroken } from '../../../core/platform/platform-shape.ts';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'connection-reset',
  also: ['userinfo-reset'],
  changes: (sound) => ({
    broken: (party, error) =>
      error instanceof ConnectionBroken
        ? { status: 502, words: error.stack ?? '' }
        : sound.broken(party, error),
  }),
};
