// The token endpoint accepts the client's id and secret.
import { tokenOf } from '../../profile/token-of.ts';
import { text } from '../../text.ts';
import { type Check, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';
import { ownWords, refusalIn, refused } from './refusal.ts';

const names = new Set(['invalid_client', 'unauthorized_client']);

export const clientAuthenticated: Check = {
  id: 'client-authenticated',
  title: text('平台认可客户端密钥', 'The client authenticates'),
  step: 'exchange-code',
  why: text(
    '只有证明了自己身份的业务系统才能换取令牌；测试与正式环境的密钥通常不同。',
    'Only a system that proves itself gets tokens; test and production usually have different secrets.',
  ),
  references: ['RFC 6749 §2.3.1, §5.2'],
  judge(artefacts, masker) {
    const exchange = exchangeWith(artefacts, 'token');
    const answer = exchange?.wire.answer;
    if (!exchange || !answer) return unjudged;
    const refusal = refusalIn(exchange);
    const bare = answer.status === 401 && exchange.meaning?.kind !== 'success' && refusal !== 'invalid_grant';
    if (!bare && !(refusal && names.has(refusal))) return passed(exchange.id);
    const { clientAuthentication } = tokenOf(artefacts.input.profile);
    return refused(exchange, masker, {
      message: text(
        `平台不认可客户端凭证（${ownWords(exchange)}）。`,
        `The platform rejects the client credentials (${ownWords(exchange)}).`,
      ),
      cause: text(
        `client_id 或密钥错误、属于另一环境、已被重置，或平台要求的认证方式不是 ${clientAuthentication}。`,
        `Client id or secret is wrong, belongs to another environment, was reset, or the platform wants another method than ${clientAuthentication}.`,
      ),
      hint: text(
        '核对本环境的 client_id；用“设置客户端密钥”命令或环境变量重新填写密钥，注意首尾空格；仍失败请运营方重置密钥。',
        'Check client_id of this environment; set the secret again (command “Set Client Secret” or the environment variable), mind blanks; then have it reset.',
      ),
    });
  },
};
