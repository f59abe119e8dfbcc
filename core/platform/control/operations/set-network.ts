// Makes the network to an endpoint slow, broken or strict.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { number, truth } from '../field-kinds.ts';
import { operation } from '../operation.ts';
import { group } from '../read-fields.ts';
import { endpoint, times } from '../scope-fields.ts';

export const networkState = ({ network }: Context) =>
  network.list().map(({ endpoint: at, latency, reset, status, limit, times: left }) => ({
    endpoint: at,
    ...(latency === undefined ? {} : { latency }),
    ...(reset === undefined ? {} : { reset }),
    ...(status === undefined ? {} : { status }),
    ...(limit === undefined ? {} : { limit: { ...limit } }),
    ...(left === undefined ? {} : { times: left }),
  }));

export const setNetwork = operation({
  id: 'network',
  title: text('设置网络状况', 'Set network conditions'),
  help: text(
    '替换某一端点的网络状况；只写 endpoint 则恢复正常，{} 使所有端点恢复正常。',
    'Replaces the conditions of one endpoint; endpoint alone clears them, {} clears those of all.',
  ),
  fields: {
    endpoint: endpoint(),
    latency: number(text('应答前的延迟。', 'Delay before the answer.'), {
      from: 0,
      to: 600_000,
      unit: text('毫秒', 'milliseconds'),
    }),
    reset: truth(text('断开连接，不作应答。', 'The connection breaks without an answer.')),
    status: number(text('网关以此状态码应答。', 'A gateway answers with this status.'), {
      from: 500,
      to: 599,
      unit: text('', ''),
    }),
    limit: group(
      text(
        '限流：窗口内超过次数的请求得到 429 与 Retry-After，按平台时钟计。',
        'Rate limit: requests beyond the number in a window get 429 with Retry-After, by the platform’s clock.',
      ),
      {
        requests: number(text('次数。', 'How many.'), {
          from: 0,
          to: 1_000_000,
          unit: text('次', 'requests'),
        }),
        seconds: number(text('窗口长度。', 'Length of the window.'), {
          from: 1,
          to: 86_400,
          unit: text('秒', 'seconds'),
        }),
      },
    ),
    times,
  },
  judge: (values) =>
    values.endpoint === undefined && Object.keys(values).length > 0
      ? {
          text: text('缺少 endpoint。', 'endpoint is missing.'),
          hint: text('写出端点标识，例如 token。', 'Give the id of an endpoint, such as token.'),
        }
      : undefined,
  apply(context, { endpoint: at, ...condition }) {
    if (at === undefined) context.network.reset();
    else context.network.set(at, condition);
    return { network: networkState(context) };
  },
  examples: [
    { endpoint: 'token', latency: 3000, times: 1 },
    { endpoint: 'userinfo', status: 503 },
    { endpoint: 'token', limit: { requests: 3, seconds: 60 } },
    {},
  ],
});
