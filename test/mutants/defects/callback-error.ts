// A login that the platform refused ends at the start page, without a word.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-error',
  changes: (sound) => ({
    failurePage: (party, failure, attempt) =>
      attempt?.parameters['error'] === undefined
        ? sound.failurePage(party, failure, attempt)
        : { status: 302, headers: { location: '/' }, body: '' },
  }),
};
