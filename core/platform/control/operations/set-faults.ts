// Puts faults in force, for all requests or for the next few, everywhere or at one endpoint.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { findFaults } from '../../faults.ts';
import { listOf, truth } from '../field-kinds.ts';
import { operation } from '../operation.ts';
import { endpoint, times } from '../scope-fields.ts';

export const faultsInForce = ({ faultsInForce: inForce }: Context) =>
  inForce.list().map(({ fault, ...scope }) => ({
    fault: fault.id,
    ...(scope.endpoint === undefined ? {} : { endpoint: scope.endpoint }),
    ...(scope.times === undefined ? {} : { times: scope.times }),
  }));

export const setFaults = operation({
  id: 'faults',
  title: text('设置故障', 'Set faults'),
  help: text(
    '替换正在模拟的故障；空数组表示全部取消。次数按真正改动了消息的请求计。',
    'Replaces the faults in force; an empty array ends them all. Only requests in which a fault changed a message count.',
  ),
  fields: {
    faults: listOf('fault', text('故障标识。', 'Ids of faults.')),
    endpoint: endpoint(
      text(
        '只在该端点出错；本来只针对某一端点的故障改到这里。',
        'They strike at this endpoint only; a fault that is about another one moves here.',
      ),
    ),
    times,
    add: truth(text('保留其他正在模拟的故障。', 'Keeps the others that are in force.')),
  },
  judge: ({ faults }) =>
    faults
      ? undefined
      : {
          text: text('缺少 faults。', 'faults is missing.'),
          hint: text('写出故障标识的数组；[] 表示没有故障。', 'Give an array of ids; [] for none.'),
        },
  apply(context, { faults = [], add, ...scope }) {
    const found = findFaults(faults, context.profile);
    if (add) context.faultsInForce.add(found, scope);
    else context.faultsInForce.set(found, scope);
    return { faults: faultsInForce(context) };
  },
  examples: [
    { faults: ['code-expired'], times: 1 },
    { faults: ['answer-slow'], endpoint: 'userinfo' },
    { faults: [] },
  ],
});
