// The PKCE verifier fits the challenge of the authorization request (RFC 7636 §4.6).
import { text } from '../../../text.ts';
import { base64url } from '../../base64url.ts';
import { equalSecrets } from '../../equal-secrets.ts';
import { sha256 } from '../../sha256.ts';
import type { TokenCheck } from './token-case.ts';

export const codeVerifier: TokenCheck = async ({ context, parameters, grant }) => {
  const { code_verifier: verifier } = parameters;
  const { code_challenge: challenge = '' } = grant?.parameters ?? {};
  if (context.tolerant && challenge === '' && verifier === undefined) return undefined;
  if (verifier === undefined || !/^[A-Za-z0-9._~-]{43,128}$/.test(verifier))
    return {
      error: 'invalid_grant',
      text: text(
        'code_verifier 缺失或格式不对（43 至 128 个字符）。',
        'code_verifier is missing or malformed (43 to 128 characters)',
      ),
    };
  return equalSecrets(base64url(await sha256(verifier)), challenge)
    ? undefined
    : {
        error: 'invalid_grant',
        text: text(
          'code_verifier 与授权请求的 code_challenge 不符。',
          'code_verifier does not fit the code_challenge of the authorization request',
        ),
      };
};
