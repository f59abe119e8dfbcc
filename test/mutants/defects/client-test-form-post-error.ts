// An error that comes by form ends at the start page, without a word.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-form-post-error',
  also: [
    'callback-error',
    'authorization-error-account-selection-required',
    'authorization-error-consent-required',
    'authorization-error-in-chinese',
    'authorization-error-interaction-required',
    'authorization-error-login-required',
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
  platform: 'oidc-generic',
  everything: true,
  changes: (sound) => ({
    failurePage: (party, failure, attempt) =>
      attempt?.parameters['error'] !== undefined && attempt.visit.request.method === 'POST'
        ? { status: 302, headers: { location: '/' }, body: '' }
        : sound.failurePage(party, failure, attempt),
  }),
};
