// What several of the libraries do alike, and what the report says of it.
import type { Group } from './expected.ts';

export const readsNoUserinfo: readonly Group[] = [
  {
    why: 'user info is not read unless asked for',
    words: /reads no user info/,
    modules:
      'client-test-userinfo-bearer-header client-test-userinfo-bearer-body client-test-scope-userinfo-claims',
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
];

export const readsNoKeys: readonly Group[] = [
  {
    why: 'no signature is verified, so no key is read',
    words: /never read the platform’s keys/,
    modules: 'client-test-discovery-jwks-uri-keys client-test-signing-key-rotation',
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
];

export const logoutWithoutToken: Group = {
  why: 'logging out needs no token',
  words: /any other site logs the person out/,
  modules: 'logout-not-by-get',
};

export const noSameSite: Group = {
  why: 'the session cookie has no SameSite by default',
  words: /lacks SameSite/,
  modules: 'session-cookie-flags',
};

export const noPkce: Group = {
  why: 'no PKCE by default',
  words: /no PKCE challenge/,
  modules: 'pkce-fresh',
};

export const noPkceToDowngrade: Group = {
  why: 'no PKCE by default, so that nothing can be downgraded',
  words: /no PKCE challenge to begin with/,
  modules: 'pkce-not-downgraded',
};
