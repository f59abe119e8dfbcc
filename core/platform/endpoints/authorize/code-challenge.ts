// The request carries a S256 code challenge (RFC 7636 §4.3; `plain` is refused, RFC 9700 §2.1.1).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const codeChallenge: RequestCheck = ({ context, parameters }) => {
  const { code_challenge: challenge, code_challenge_method: method } = parameters;
  if (challenge === undefined && context.tolerant) return undefined;
  if (challenge === undefined)
    return {
      error: 'invalid_request',
      text: text('缺少 PKCE 参数 code_challenge。', 'The PKCE parameter code_challenge is missing'),
    };
  if (method !== 'S256')
    return {
      error: 'invalid_request',
      text: text(
        `code_challenge_method 须为 S256，收到“${method ?? '（缺省即 plain）'}”。`,
        `code_challenge_method must be S256, not ${method ?? 'plain (the default)'}`,
      ),
    };
  return /^[A-Za-z0-9_-]{43}$/.test(challenge)
    ? undefined
    : {
        error: 'invalid_request',
        text: text(
          'code_challenge 须为 SHA-256 的 Base64url，共 43 个字符。',
          'code_challenge must be a SHA-256 in base64url, 43 characters',
        ),
      };
};
