// What the report says of passport-openidconnect, and why that is so.
import type { Expected } from './expected.ts';
import {
  logoutWithoutToken,
  noPkce,
  noPkceToDowngrade,
  noSameSite,
  readsNoKeys,
  readsNoUserinfo,
} from './shared-groups.ts';

export const passportOpenidconnect: Expected = {
  failed: [
    {
      why: 'it shows the secret in the form',
      words: /client_secret_post/,
      modules: 'client-test-client-secret-basic',
    },
    {
      why: 'its endpoints are configured one by one',
      words: /endpoints are fixed/,
      modules: 'client-test-discovery-openid-config',
    },
    {
      why: 'failureRedirect leads to the login path',
      words: /without a word began another/,
      modules: [
        'callback-state-wrong callback-state-reused callback-state-doubled login-csrf',
        'callback-cookie-lost callback-code-missing callback-replayed callback-error',
      ].join(' '),
    },
    {
      why: 'an error goes to the error page of Express, which says 500 and nothing else',
      words: /HTTP 500: the failure was not handled/,
      modules: [
        'code-replayed authorization-error-invalid-request authorization-error-unauthorized-client',
        'authorization-error-unsupported-response-type authorization-error-invalid-scope',
        'authorization-error-unregistered authorization-error-login-required',
        'authorization-error-interaction-required authorization-error-consent-required',
        'authorization-error-account-selection-required code-repeated connection-reset html-answer',
        'token-answer-empty token-answer-broken token-answer-truncated token-answer-array',
        'token-answer-quoted token-answer-with-mark token-answer-redirect token-answer-forbidden',
        'token-answer-limited token-answer-failed token-answer-bad-gateway',
        'token-answer-unavailable token-failure token-failure-in-gbk token-failure-under-success',
        'client-disabled code-used-before grant-type-unsupported token-request-invalid',
        'client-rejected code-expired id-token-missing id-token-malformed client-test-missing-aud',
        'id-token-issuer-missing client-test-missing-iat id-token-expiry-missing',
        'client-test-missing-sub id-token-subject-empty',
      ].join(' '),
    },
    {
      why: 'neither nonce nor PKCE ties the code to the browser',
      words: /established a session \(zhao-jida\)/,
      modules: 'code-injected',
    },
    {
      why: 'the option `nonce` is off by default',
      words: /no nonce/,
      modules: 'nonce-fresh',
    },
    noPkce,
    {
      why: 'failureRedirect leads to the login path, and the platform lets the person through again',
      words: /without end/,
      modules: [
        'authorization-error-in-chinese authorization-error-with-markup code-missing code-empty',
        'code-with-error state-repeated state-dropped state-changed client-test-invalid-aud',
        'id-token-audience-shared id-token-party-wrong id-token-party-foreign',
        'client-test-invalid-iss id-token-expired id-token-expired-lately',
      ].join(' '),
    },
    {
      why: 'the state stays in the session without a limit of its own, and that session ends with the browser',
      words: /it had to refuse this login/,
      modules: 'callback-state-stale',
    },
    {
      why: 'the iss of the callback is not looked at (RFC 9207)',
      words: /it had to refuse this login/,
      modules: 'issuer-parameter-wrong',
    },
    {
      why: 'it waits for the platform without a limit',
      words: /within 30 seconds/,
      modules: 'answer-slow',
    },
    {
      why: 'an answer of `null` is read outside of any try',
      words: /process of the system ended/,
      modules: 'token-answer-null',
    },
    {
      why: 'it reads answers of any length',
      words: /it had to refuse this login/,
      modules: 'token-answer-huge',
    },
    {
      why: 'only the id_token of the answer is looked at',
      words: /it had to refuse this login/,
      modules: [
        'access-token-missing access-token-empty access-token-number access-token-object',
        'token-type-missing token-type-unknown',
      ].join(' '),
    },
    {
      why: 'no signature is verified in the code flow (OIDC Core §3.1.3.7 leaves that to TLS)',
      words: /it had to refuse this login/,
      modules: [
        'client-test-invalid-sig-rs256 client-test-idtoken-sig-none',
        'id-token-signed-with-client-secret client-test-invalid-sig-hs256',
        'id-token-algorithm-unannounced id-token-key-unpublished id-token-key-pretended',
        'id-token-kid-unknown',
      ].join(' '),
    },
    {
      why: 'without the option `nonce` none is sent and none is compared',
      words: /it had to refuse this login/,
      modules: 'client-test-nonce-invalid nonce-missing',
    },
    noSameSite,
    logoutWithoutToken,
  ],
  moot: [
    noPkceToDowngrade,
    ...readsNoUserinfo,
    ...readsNoKeys,
    {
      why: 'the result comes in the query',
      words: /is query/,
      modules: 'client-test-form-post-error',
    },
    {
      why: 'its endpoints are configured one by one, and it reads no discovery document',
      words: /never asks for the answer/,
      modules: [
        'client-test-discovery-issuer-mismatch discovery-token-endpoint-missing',
        'discovery-jwks-uri-missing discovery-members-unknown discovery-reset discovery-silent',
        'discovery-answer-html discovery-answer-broken discovery-answer-failed',
      ].join(' '),
    },
  ],
};
