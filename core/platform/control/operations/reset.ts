// Everything as it was at the start.
import { text } from '../../../text.ts';
import type { Shelf } from '../../shelf.ts';
import { operation } from '../operation.ts';

/** What the platform remembers, whatever it is. */
const isShelf = (part: unknown): part is Shelf<unknown> =>
  typeof part === 'object' && part !== null && 'removeWhere' in part;

export const reset = operation({
  id: 'reset',
  title: text('恢复初始状态', 'Reset'),
  help: text(
    '故障、人员、时钟、网络、密钥恢复初始状态，会话、令牌、请求记录清空，脚本重新开始。',
    'Faults, persona, clock, network and keys return to the start; sessions, tokens and requests are cleared; the script begins anew.',
  ),
  fields: {},
  restarts: true,
  apply(context) {
    for (const part of [context.faultsInForce, context.network, context.clock, context.keys]) part.reset();
    for (const shelf of Object.values(context).filter(isShelf)) shelf.removeWhere(() => true);
    context.choice.set(undefined);
    context.log.clear();
    return { reset: true };
  },
  examples: [{}],
});
