// The connection to the token endpoint breaks.
import { text } from '../../text.ts';
import { type Fault, withToken } from '../fault.ts';

export const connectionReset: Fault = {
  id: 'connection-reset',
  title: text('连接被重置', 'The connection is reset'),
  description: text(
    '令牌端点的连接被断开；真实网络中多因防火墙、未放行的出口地址或代理。',
    'The connection to the token endpoint breaks; in a real network a firewall, an egress address that is not allowed or a proxy.',
  ),
  caughtBy: 'platform-reachable',
  system: 'refuse',
  appliesTo: withToken,
  hook: {
    seam: 'connection',
    change: (message) => (message.endpoint === 'token' ? { ...message, fate: 'reset' } : message),
  },
};
