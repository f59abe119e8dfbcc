// The token endpoint finds the code expired.
import { text } from '../../text.ts';
import { type Fault, tellsError } from '../fault.ts';

export const codeExpired: Fault = {
  id: 'code-expired',
  title: text('授权码已失效', 'The code has expired'),
  description: text(
    '令牌端点称授权码已失效；真实平台上多因换取太晚、重复使用或重试。',
    'The token endpoint says that the code has expired; on a real platform it came too late, was used twice or was retried.',
  ),
  caughtBy: 'code-accepted',
  system: 'refuse',
  appliesTo: tellsError('invalid_grant'),
  hook: { seam: 'token', change: () => ({ kind: 'error', error: { error: 'invalid_grant' } }) },
};
