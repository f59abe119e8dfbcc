// A login that the platform refused ends at the start page, without a word.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'callback-error',
  also: [
    'authorization-error-in-chinese',
    'authorization-error-invalid-request',
    'authorization-error-invalid-scope',
    'authorization-error-server-error',
    'authorization-error-temporarily-unavailable',
    'authorization-error-unauthorized-client',
    'authorization-error-unregistered',
    'authorization-error-unsupported-response-type',
    'authorization-error-with-markup',
    'code-with-error',
  ],
  changes: (sound) => ({
    failurePage: (party, failure, attempt) =>
      attempt?.parameters['error'] === undefined
        ? sound.failurePage(party, failure, attempt)
        : { status: 302, headers: { location: '/' }, body: '' },
  }),
};
