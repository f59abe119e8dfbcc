// What the report says of passport-oauth2, and why that is so.
import type { Expected } from './expected.ts';
import { logoutWithoutToken, noSameSite } from './shared-groups.ts';

export const passportOauth2: Expected = {
  failed: [
    {
      why: 'the session holds one state at a time',
      words: /it had to accept/,
      modules: 'login-twice-at-once',
    },
    {
      why: 'failureRedirect leads to a page without a word of the reason',
      words: /neither why nor what to do/,
      modules: [
        'callback-state-wrong callback-state-reused callback-state-doubled login-csrf',
        'callback-cookie-lost callback-replayed callback-error authorization-error-in-chinese',
        'authorization-error-with-markup code-with-error state-repeated state-dropped',
        'state-changed loopback-names-mixed',
      ].join(' '),
    },
    {
      why: 'a callback without a code begins a login',
      words: /without a word began another/,
      modules: 'callback-code-missing',
    },
    {
      why: 'an error goes to the error page of Express, which says 500 and nothing else',
      words: /HTTP 500: the failure was not handled/,
      modules: [
        'code-replayed authorization-error-invalid-request authorization-error-unauthorized-client',
        'authorization-error-unsupported-response-type authorization-error-invalid-scope',
        'authorization-error-unregistered code-repeated connection-reset html-answer',
        'userinfo-reset token-answer-empty token-answer-broken token-answer-truncated',
        'token-answer-array token-answer-null token-answer-quoted token-answer-with-mark',
        'token-answer-redirect token-answer-forbidden token-answer-limited token-answer-failed',
        'token-answer-bad-gateway token-answer-unavailable userinfo-answer-html',
        'userinfo-answer-empty userinfo-answer-broken userinfo-answer-truncated',
        'userinfo-answer-array userinfo-answer-null userinfo-answer-quoted',
        'userinfo-answer-with-mark userinfo-answer-redirect userinfo-answer-failed',
        'token-flag-retyped token-flag-missing token-data-missing token-data-null token-data-text',
        'token-data-empty userinfo-flag-retyped userinfo-flag-missing userinfo-data-missing',
        'userinfo-data-null token-failure token-failure-without-words token-failure-in-gbk',
        'egress-address-refused code-used-before grant-type-unsupported token-request-invalid',
        'access-token-rejected scope-insufficient client-rejected code-expired',
        'access-token-missing access-token-empty access-token-number access-token-object',
        'envelope-failure',
      ].join(' '),
    },
    {
      why: 'the state stays in the session without a limit of its own, and that session ends with the browser',
      words: /it had to refuse this login/,
      modules: 'callback-state-stale',
    },
    {
      why: 'a callback without a code begins a login',
      words: /without end/,
      modules: 'code-missing code-empty',
    },
    {
      why: 'it waits for the platform without a limit',
      words: /within 30 seconds/,
      modules: 'answer-slow userinfo-silent',
    },
    {
      why: 'it reads answers of any length',
      words: /it had to refuse this login/,
      modules: 'token-answer-huge userinfo-answer-huge',
    },
    {
      why: 'a number is taken for an id as it is',
      words: /it had to refuse this login/,
      modules: 'subject-not-string',
    },
    noSameSite,
    logoutWithoutToken,
  ],
  moot: [],
};
