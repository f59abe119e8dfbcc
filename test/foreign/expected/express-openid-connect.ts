// What the report says of express-openid-connect, and why that is so.
import type { Expected } from './expected.ts';

export const expressOpenidConnect: Expected = {
  failed: [
    {
      why: 'the cookie of the login exists once a browser',
      words: /got HTTP 400/,
      modules: 'login-twice-at-once',
    },
    {
      why: 'an error goes to the error page of Express, which says 500 and nothing else',
      words: /HTTP 500: the failure was not handled/,
      modules: [
        'client-test-discovery-issuer-mismatch discovery-reset discovery-silent',
        'discovery-answer-html discovery-answer-broken discovery-answer-failed',
      ].join(' '),
    },
    {
      why: 'no signature is verified in the code flow (OIDC Core §3.1.3.7 leaves that to TLS)',
      words: /it had to refuse this login/,
      modules: [
        'discovery-jwks-uri-missing client-test-invalid-sig-rs256 id-token-key-unpublished',
        'id-token-key-pretended id-token-kid-unknown',
      ].join(' '),
    },
    {
      why: 'it reads answers of any length',
      words: /it had to refuse this login/,
      modules: 'token-answer-huge',
    },
    {
      why: 'an empty sub is a sub to it',
      words: /it had to refuse this login/,
      modules: 'id-token-subject-empty',
    },
    {
      why: 'the cookie of the login lasts as long as the browser, and does not say when the login began',
      words: /it had to refuse this login/,
      modules: 'callback-state-stale',
    },
    {
      why: 'the session is in the cookie alone',
      words: /a kept one is still signed in/,
      modules: 'logout-ends-session',
    },
    {
      why: 'logging out needs no token',
      words: /any other site logs the person out/,
      modules: 'logout-not-by-get',
    },
  ],
  moot: [
    {
      why: 'user info is not read unless asked for',
      words: /reads no user info/,
      modules:
        'client-test-userinfo-bearer-header client-test-userinfo-bearer-body client-test-scope-userinfo-claims',
    },
    {
      why: 'no signature is verified, so no key is read',
      words: /never read the platform’s keys/,
      modules: 'client-test-discovery-jwks-uri-keys client-test-signing-key-rotation',
    },
    {
      why: 'the state is the same at each login',
      words: /the same state/,
      modules: 'callback-state-reused',
    },
    {
      why: 'the state carries where to return to; PKCE and nonce do its work',
      words: /relies on the code_challenge/,
      modules: 'state-fresh',
    },
    {
      why: 'the result comes in the query',
      words: /is query/,
      modules: 'client-test-form-post-error',
    },
    {
      why: 'no signature is verified, so no key is read',
      words: /never asks for the answer/,
      modules: [
        'keys-empty keys-kind-unknown keys-for-encryption keys-without-kid keys-more-than-needed',
        'keys-with-unknown-curve keys-reset keys-silent keys-answer-html keys-answer-truncated',
        'keys-answer-failed',
      ].join(' '),
    },
    {
      why: 'user info is not read unless asked for',
      words: /never asks for the answer/,
      modules: [
        'userinfo-reset userinfo-silent userinfo-late userinfo-answer-html userinfo-answer-empty',
        'userinfo-answer-broken userinfo-answer-truncated userinfo-answer-array',
        'userinfo-answer-null userinfo-answer-quoted userinfo-answer-huge',
        'userinfo-answer-with-mark userinfo-answer-redirect userinfo-answer-forbidden',
        'userinfo-answer-limited userinfo-answer-failed userinfo-answer-bad-gateway',
        'userinfo-answer-unavailable access-token-rejected scope-insufficient envelope-failure',
        'subject-missing subject-not-string subject-null subject-empty subject-blank',
        'subject-number subject-object subject-true subject-long client-test-userinfo-invalid-sub',
        'name-missing phone-number-missing name-null name-with-markup name-long claims-retyped',
        'claims-unknown name-in-gbk subject-twice',
      ].join(' '),
    },
    {
      why: 'no state is sent at logout',
      words: /has no state/,
      modules: 'client-test-rp-init-logout-no-state client-test-rp-init-logout-other-state',
    },
  ],
};
