// The code is still alive.
import { text } from '../../../text.ts';
import type { TokenCheck } from './token-case.ts';

export const codeFresh: TokenCheck = ({ context, grant }) => {
  const late = Math.ceil((context.now() - (grant?.expiresAt ?? 0)) / 1000);
  return late <= 0
    ? undefined
    : {
        error: 'invalid_grant',
        text: text(
          `授权码已过期 ${late} 秒（有效期 ${context.profile.codeLifetime} 秒）。`,
          `The code expired ${late} s ago (it lives ${context.profile.codeLifetime} s)`,
        ),
      };
};
