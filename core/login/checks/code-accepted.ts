// The token endpoint accepts the authorization code.
import { text } from '../../text.ts';
import { type Check, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';
import { ownWords, refusalIn, refused } from './refusal.ts';

export const codeAccepted: Check = {
  id: 'code-accepted',
  title: text('平台接受授权码', 'The code is accepted'),
  step: 'exchange-code',
  why: text(
    '授权码只能用一次，几分钟内有效，并与 client_id、redirect_uri（及 PKCE）绑定。',
    'A code works once, lives minutes, and is bound to client_id, redirect_uri and PKCE.',
  ),
  references: ['RFC 6749 §4.1.2, §4.1.3, §5.2', 'RFC 7636 §4.6'],
  judge(artefacts, masker) {
    const exchange = exchangeWith(artefacts, 'token');
    if (!exchange?.wire.answer) return unjudged;
    const refusal = refusalIn(exchange);
    if (refusal !== 'invalid_grant') return refusal ? unjudged : passed(exchange.id);
    return refused(exchange, masker, {
      message: text(
        `平台不接受授权码（${ownWords(exchange)}）。`,
        `The platform does not accept the code (${ownWords(exchange)}).`,
      ),
      cause: text(
        '授权码已过期或已用过（重试、重复回调、两台服务器各换一次），或换取时的 redirect_uri 与授权时不同。',
        'The code has expired or was used before (a retry, a repeated callback, two servers), or redirect_uri differs from the one at authorize.',
      ),
      hint: text(
        '收到回调后立即换取，绝不重试；核对两次请求的 redirect_uri 一致；检查服务器时钟。',
        'Exchange it at once and never retry; send the same redirect_uri both times; check the server’s clock.',
      ),
    });
  },
};
