// What the report says of express-openid-connect, and why that is so.
import type { Expected } from './expected.ts';
import { logoutWithoutToken, readsNoKeys, readsNoUserinfo } from './shared-groups.ts';

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
    logoutWithoutToken,
  ],
  moot: [
    ...readsNoUserinfo,
    ...readsNoKeys,
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
      why: 'no state is sent at logout',
      words: /has no state/,
      modules: 'client-test-rp-init-logout-no-state client-test-rp-init-logout-other-state',
    },
  ],
};
