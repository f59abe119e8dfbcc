// The id_token carries another nonce than was sent.
import { text } from '../../text.ts';
import { type Fault, openidOnly } from '../fault.ts';

export const nonceWrong: Fault = {
  id: 'nonce-wrong',
  title: text('id_token 的 nonce 不符', 'The id_token has another nonce'),
  description: text(
    'id_token 的 nonce 与发出的不一致；可能是重放的旧令牌（OIDC Core §15.5.2）。',
    'The nonce of the id_token differs from the one sent; perhaps an old token replayed (OIDC Core §15.5.2).',
  ),
  caughtBy: 'nonce-match',
  system: 'refuse',
  module: 'client-test-nonce-invalid',
  appliesTo: openidOnly,
  hook: {
    seam: 'id-token',
    change: (claims) => ({ ...claims, nonce: `${String(claims['nonce'] ?? '')}-wrong` }),
  },
};
