// The id_token carries the nonce that was sent.
import { text } from '../../text.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';

export const nonceMatch: Check = {
  id: 'nonce-match',
  title: text('nonce 一致', 'The nonce matches'),
  step: 'exchange-code',
  why: text(
    'nonce 把 id_token 与本次登录绑在一起，防止把旧令牌重放到新会话里。',
    'The nonce ties the id_token to this login, so that an old one cannot be replayed.',
  ),
  references: ['OpenID Connect Core 1.0 §3.1.2.1, §3.1.3.7, §15.5.2'],
  judge(artefacts, masker) {
    const { input, idTokenClaims, nonce } = artefacts;
    if (input.profile.flow !== 'oidc-code') return notApplicable;
    const exchange = exchangeWith(artefacts, 'token');
    if (!exchange || !idTokenClaims) return unjudged;
    const found = idTokenClaims['nonce'];
    if (found === nonce) return passed(exchange.id);
    const shown = typeof found === 'string' ? masker.named('nonce', found) : '—';
    return failed({
      message:
        found === undefined
          ? text(
              'id_token 里没有 nonce，应与发出的一致。',
              'The id_token has no nonce; the one sent should be in it.',
            )
          : text(
              'id_token 的 nonce 与发出的不一致。',
              'The nonce in the id_token differs from the one sent.',
            ),
      cause: text(
        '平台没有保存授权请求里的 nonce，或返回了缓存的、别的登录的令牌。',
        'The platform does not keep the nonce, or answers with a cached token of another login.',
      ),
      hint: text(
        '请运营方修复；业务系统必须拒绝 nonce 不符的令牌。',
        'Have the platform mended; a system must refuse such a token.',
      ),
      proof: `sent      nonce=${masker.named('nonce', nonce)}\nid_token  nonce=${shown}`,
      exchanges: [exchange.id],
    });
  },
};
