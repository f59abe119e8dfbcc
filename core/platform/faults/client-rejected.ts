// The token endpoint does not accept the client's credentials.
import { text } from '../../text.ts';
import { type Fault, tellsError } from '../fault.ts';

export const clientRejected: Fault = {
  id: 'client-rejected',
  title: text('平台不认客户端凭证', 'The platform rejects the client credentials'),
  description: text(
    '令牌端点称客户端认证失败；真实平台上多因密钥错误、环境不对或认证方式不同。',
    'The token endpoint says that client authentication failed; on a real platform the secret is wrong, belongs to another environment or is sent another way.',
  ),
  caughtBy: 'client-authenticated',
  system: 'refuse',
  appliesTo: tellsError('invalid_client'),
  hook: { seam: 'token', change: () => ({ kind: 'error', error: { error: 'invalid_client' } }) },
};
