// The callback comes without the state that was sent.
import { text } from '../../text.ts';
import { echoesState, type Fault } from '../fault.ts';

export const stateDropped: Fault = {
  id: 'state-dropped',
  title: text('回调不带 state', 'The callback has no state'),
  description: text(
    '平台没有把 state 带回来；有的真实平台根本不支持 state，系统须另有防护。',
    'The platform does not return the state; some real platforms do not support it at all, and the system needs another protection.',
  ),
  caughtBy: 'state-echoed',
  system: 'refuse',
  appliesTo: echoesState,
  hook: { seam: 'callback', change: ({ state: _, ...rest }) => rest },
};
