// The token endpoint takes the request and stays silent.
import { text } from '../../text.ts';
import { type Fault, withToken } from '../fault.ts';

export const answerSlow: Fault = {
  id: 'answer-slow',
  title: text('平台迟迟不应答', 'The platform does not answer in time'),
  description: text(
    '令牌端点收下请求后一直不应答；系统须有超时，且不得重发已用过的授权码。',
    'The token endpoint takes the request and never answers; the system needs a time limit and must not send the code again.',
  ),
  caughtBy: 'platform-responsive',
  system: 'refuse',
  appliesTo: withToken,
  hook: {
    seam: 'connection',
    change: (message) => (message.endpoint === 'token' ? { ...message, fate: 'silence' } : message),
  },
};
