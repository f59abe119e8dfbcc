// Logout ends on the platform's own page.
import { text } from '../../text.ts';
import { type Fault, withReturn } from '../fault.ts';

export const logoutLost: Fault = {
  id: 'logout-lost',
  title: text('退出后不返回系统', 'Logout does not return'),
  description: text(
    '平台退出后停在自己的页面；真实平台上多因退出返回地址未登记或参数名不对。',
    'After logout the browser stays at the platform; on a real platform the return address is not registered or its parameter has another name.',
  ),
  caughtBy: 'logout-returns',
  system: 'accept',
  appliesTo: withReturn,
  hook: {
    seam: 'logout',
    change: (decision) => (decision.kind === 'ended' ? { kind: 'ended' } : decision),
  },
};
