// Refresh tokens, for systems that use them.
import { text } from '../../text.ts';
import { type Module, module } from '../module.ts';
import { notUsed } from '../not-used.ts';
import { refreshedLogin } from '../refreshing.ts';

export const refreshModules: readonly Module[] = [
  module({
    id: 'client-test-refresh-token',
    title: text('刷新令牌', 'A refresh token'),
    kind: 'positive',
    plays: text(
      '访问令牌一秒后过期；打开需要它的页面，平台给出新的令牌',
      'The access token expires after a second; a page that needs it is opened, and the platform gives a new one',
    ),
    expects: text('刷新，再用新的令牌取用户信息', 'A refresh, then user info by the new token'),
    references: ['RFC 6749 §6', 'OIDC Core §12'],
    notApplicable: notUsed('refreshPath'),
    play: (play) => refreshedLogin(play, true),
    cause: text(
      '没有保存刷新令牌，或者刷新之后仍用旧的访问令牌。',
      'The refresh token is not kept, or the old access token is used after the refresh.',
    ),
    hint: text(
      '刷新后保存新的访问令牌和新的刷新令牌。',
      'Keep the new access token and the new refresh token.',
    ),
  }),
];
