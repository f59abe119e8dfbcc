// The client proves itself with its secret, the way it registered, else the way the profile says (RFC 6749 §2.3.1).
import type { ClientAuthentication } from '../../../profile/profile.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import { text } from '../../../text.ts';
import { equalSecrets } from '../../equal-secrets.ts';
import type { Refusal } from '../../refusal.ts';
import type { TokenCheck } from './token-case.ts';

/** The right secret, decoded although it had not been encoded. */
function isUnencoded(secret: string, expected: string): boolean {
  const decoded = new URLSearchParams(`=${expected.replaceAll('&', '%26')}`).get('') ?? '';
  return equalSecrets(secret, decoded);
}

/** Compared with when the client is unknown, so that both cases take their time. */
const nobody = { secret: 'unknown' };

const anothersSignature: Refusal = {
  error: 'invalid_client',
  text: text(
    '签名所用的密钥不是这个 client_id 的。',
    'The key that signed the request is not the one of this client id',
  ),
};

const unproven: Refusal = {
  error: 'invalid_client',
  text: text(
    '客户端没有证明自己：平台既不要求密钥，也不要求签名。',
    'The client proves nothing: the platform asks for neither a secret nor a signature',
  ),
};

/** The wanted way, or the one that a tolerant platform takes in its place. */
const isTaken = (way: ClientAuthentication, wanted: ClientAuthentication, tolerant: boolean): boolean =>
  way === wanted || (tolerant && wanted === 'client_secret_basic' && way === 'client_secret_post');

export const clientAuthentication: TokenCheck = ({
  context,
  parameters,
  authentication,
  doubled,
  client,
}) => {
  if (doubled)
    return {
      error: 'invalid_request',
      text: text(
        '客户端凭证只能以一种方式发送，收到请求头和参数两处，或两处的 client_id 不同。',
        'Client credentials may be sent in one way only, not in the header and among the parameters',
      ),
    };
  const wanted = client?.tokenEndpointAuthMethod ?? tokenOf(context.profile).clientAuthentication;
  if (!isTaken(authentication, wanted, context.tolerant))
    return {
      error: 'invalid_client',
      text: text(
        `客户端认证方式须为 ${wanted}，收到 ${authentication}。`,
        `Client authentication must be ${wanted}, not ${authentication}`,
      ),
    };
  if (context.signer && context.signer.id !== client?.id) return anothersSignature;
  // Who sends no secret has signed the request, or registered as a public client (RFC 6749 §2.1).
  if (wanted === 'none')
    return context.signer || client?.tokenEndpointAuthMethod === 'none' ? undefined : unproven;
  const { client_secret: secret = '' } = parameters;
  const equal = equalSecrets(secret, (client ?? nobody).secret);
  if (client && equal) return undefined;
  const unencoded = authentication === 'client_secret_basic' && client && isUnencoded(secret, client.secret);
  return {
    error: 'invalid_client',
    text: unencoded
      ? text(
          '密钥正确，但放入 HTTP Basic 之前没有编码：标识和密钥须先分别做表单编码（RFC 6749 §2.3.1）。',
          'The secret is right but was put into HTTP Basic as it is: id and secret are form-encoded first (RFC 6749 section 2.3.1)',
        )
      : text('客户端标识或密钥不正确。', 'The client id or the secret is wrong'),
  };
};
