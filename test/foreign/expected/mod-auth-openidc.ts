// What the report says of mod-auth-openidc, and why that is so.
import type { Expected } from './expected.ts';
import { logoutWithoutToken, noPkce, noPkceToDowngrade, noSameSite } from './shared-groups.ts';

export const modAuthOpenidc: Expected = {
  failed: [
    {
      why: 'an error that comes with an `iss` is taken for something else, and two answers are written',
      words: /no proper HTTP/,
      modules: [
        'callback-code-missing callback-error callback-error-escaped client-test-form-post-error',
        'authorization-error-invalid-request authorization-error-unauthorized-client',
        'authorization-error-unsupported-response-type authorization-error-invalid-scope',
        'authorization-error-server-error authorization-error-temporarily-unavailable',
        'authorization-error-unregistered authorization-error-in-chinese',
        'authorization-error-with-markup authorization-error-login-required',
        'authorization-error-interaction-required authorization-error-consent-required',
        'authorization-error-account-selection-required code-missing state-dropped',
      ].join(' '),
    },
    noPkce,
    {
      why: 'without its metadata it answers 500 by the error page of Apache',
      words: /HTTP 500: the failure was not handled/,
      modules: [
        'discovery-reset discovery-silent discovery-answer-html discovery-answer-broken',
        'discovery-answer-failed',
      ].join(' '),
    },
    {
      why: 'several audiences do without an azp',
      words: /it had to refuse this login/,
      modules: 'id-token-audience-shared',
    },
    {
      why: 'an empty sub is a sub to it',
      words: /it had to refuse this login/,
      modules: 'id-token-subject-empty',
    },
    {
      why: 'any algorithm is taken that a published key fits',
      words: /it had to refuse this login/,
      modules: 'id-token-algorithm-unannounced',
    },
    {
      why: 'what it keeps of a long name is too much for its cache',
      words: /it had to accept/,
      modules: 'name-long',
    },
    noSameSite,
    logoutWithoutToken,
  ],
  moot: [
    noPkceToDowngrade,
    {
      why: 'the access token goes in a header',
      words: /in a form/,
      modules: 'client-test-userinfo-bearer-body',
    },
    {
      why: 'no state is sent at logout',
      words: /has no state/,
      modules: 'client-test-rp-init-logout-no-state client-test-rp-init-logout-other-state',
    },
  ],
};
