// The callback comes with another state than was sent.
import { text } from '../../text.ts';
import { echoesState, type Fault } from '../fault.ts';

export const stateChanged: Fault = {
  id: 'state-changed',
  title: text('回调的 state 被改动', 'The callback has another state'),
  description: text(
    '回调的 state 与发出的不一致；可能是跨站请求伪造，或平台截断、改写了 state。',
    'The state of the callback differs from the one sent; a forged request, or a platform that cuts or rewrites it.',
  ),
  caughtBy: 'state-echoed',
  system: 'refuse',
  appliesTo: echoesState,
  hook: {
    seam: 'callback',
    change: (parameters) => ({ ...parameters, state: `${parameters['state'] ?? ''}-changed` }),
  },
};
