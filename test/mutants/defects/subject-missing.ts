// An account for “undefined”.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'subject-missing',
  also: ['userinfo-data-empty'],
  changes: (sound) => ({
    userinfoChecks: Object.fromEntries(
      Object.entries(sound.userinfoChecks).map(([name, check]) => [
        name,
        (party, attempt) => (attempt.userinfo?.['sub'] === undefined ? undefined : check(party, attempt)),
      ]),
    ),
  }),
};
