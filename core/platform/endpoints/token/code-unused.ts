// A code works once; a second use also revokes the tokens of the first (RFC 6749 §4.1.2).
import { text } from '../../../text.ts';
import type { Refusal } from '../../refusal.ts';
import type { TokenCase } from './token-case.ts';

export function codeUnused({ grant }: TokenCase): Refusal | undefined {
  if (grant?.issued === undefined) return undefined;
  grant.issued.revoked = true;
  return {
    error: 'invalid_grant',
    text: text(
      '授权码已使用过；先前据此签发的令牌已撤销。',
      'The code was used before; the token issued for it is revoked',
    ),
  };
}
