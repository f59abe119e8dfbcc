// The person, or the platform for him, says no.
import { text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

export const authorizationDenied: Fault = {
  id: 'authorization-denied',
  title: text('平台拒绝授权', 'The platform denies the authorization'),
  description: text(
    '回调带 error=access_denied 而不是授权码；真实平台上多因用户取消登录或账号无权访问该系统。',
    'The callback carries error=access_denied instead of a code; on a real platform the person cancelled or may not use the system.',
  ),
  caughtBy: 'authorization-granted',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: {
    seam: 'callback',
    change: ({ code: _, ...rest }) => ({
      ...rest,
      error: 'access_denied',
      error_description: 'The user may not use this system',
    }),
  },
};
