// What the id_token says is enough; user info is never read.
import { decodeJwt } from 'jose';
import type { JsonObject } from '../../../core/dialect/message.ts';
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-scope-userinfo-claims',
  also: [
    'access-token-rejected',
    'client-test-userinfo-invalid-sub',
    'envelope-failure',
    'scope-insufficient',
    'subject-blank',
    'subject-empty',
    'subject-long',
    'subject-missing',
    'subject-not-string',
    'subject-null',
    'subject-number',
    'subject-object',
    'subject-true',
    'subject-twice',
    'userinfo-answer-array',
    'userinfo-answer-bad-gateway',
    'userinfo-answer-broken',
    'userinfo-answer-empty',
    'userinfo-answer-failed',
    'userinfo-answer-forbidden',
    'userinfo-answer-html',
    'userinfo-answer-huge',
    'userinfo-answer-limited',
    'userinfo-answer-null',
    'userinfo-answer-quoted',
    'userinfo-answer-redirect',
    'userinfo-answer-truncated',
    'userinfo-answer-unavailable',
    'userinfo-reset',
  ],
  platform: 'oidc-generic',
  changes: () => ({
    readUserinfo: async (_, { token }) => ({
      kind: 'success',
      value: decodeJwt(String(token?.['id_token'])) as JsonObject,
    }),
  }),
};
