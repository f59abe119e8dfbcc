// A successful token answer without an access token.
import { text } from '../../text.ts';
import { type Fault, withToken } from '../fault.ts';

export const accessTokenMissing: Fault = {
  id: 'access-token-missing',
  title: text('令牌应答缺少访问令牌', 'The token answer has no access token'),
  description: text(
    '令牌应答显示成功，却没有访问令牌；多因平台版本变化或字段改名。',
    'The token answer says success but carries no access token; the platform changed its version or the name of the member.',
  ),
  caughtBy: 'access-token-present',
  system: 'refuse',
  appliesTo: withToken,
  hook: {
    seam: 'token',
    change(answer) {
      if (answer.kind === 'error') return answer;
      const { access_token: _, ...rest } = answer.value;
      return { kind: 'success', value: rest };
    },
  },
};
