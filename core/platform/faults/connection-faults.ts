// Connections that break, stay silent or take their time, endpoint by endpoint.
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault, openidOnly, withReturn, withToken } from '../fault.ts';
import type { Messages } from '../seams.ts';

type Fate = Exclude<Messages['connection']['fate'], 'answer'>;

interface Kind extends Pick<Fault, 'caughtBy' | 'system'> {
  readonly suffix: string;
  readonly title: Text;
  readonly description: Text;
}

const kinds: Readonly<Record<Fate, Kind>> = {
  reset: {
    suffix: 'reset',
    title: text('的连接被重置', 'breaks its connection'),
    description: text(
      '连接刚建立就被断开；防火墙、未登记的出口地址、代理，或平台的这台服务器故障。',
      'The connection is cut at once; a firewall, an egress address that is not registered, a proxy, or a broken server of the platform.',
    ),
    caughtBy: 'platform-reachable',
    system: 'refuse',
  },
  silence: {
    suffix: 'silent',
    title: text('不应答', 'does not answer'),
    description: text(
      '收下请求后一直沉默；系统须有时限，不能让线程和连接一直等下去。',
      'It takes the request and stays silent; a system needs a time limit, or its threads and connections wait for ever.',
    ),
    caughtBy: 'platform-responsive',
    system: 'refuse',
  },
  late: {
    suffix: 'late',
    title: text('应答较慢', 'takes its time'),
    description: text(
      '应答晚了近一秒，仍在任何合理的时限之内；登录须照常完成。',
      'The answer comes almost a second late, within every sensible limit; the login succeeds as ever.',
    ),
    caughtBy: undefined,
    system: 'accept',
  },
};

interface Endpoint {
  readonly endpoint: string;
  /** What the faults are called after, where it is not the endpoint. */
  readonly id?: string;
  readonly name: Text;
  readonly appliesTo: Fault['appliesTo'];
  readonly fates: readonly Fate[];
  /** Where a login is over by then. */
  readonly system?: Fault['system'];
}

const endpoints: readonly Endpoint[] = [
  {
    endpoint: 'discovery',
    name: text('发现文档', 'Discovery'),
    appliesTo: (profile) => profile.discovery !== undefined,
    fates: ['reset', 'silence'],
  },
  {
    endpoint: 'login',
    id: 'callback',
    name: text('平台登录后的跳转', 'The way back after the login'),
    appliesTo: everyProfile,
    fates: ['late'],
  },
  {
    endpoint: 'token',
    name: text('令牌端点', 'The token endpoint'),
    appliesTo: withToken,
    fates: ['late'],
  },
  {
    endpoint: 'keys',
    name: text('公钥端点', 'The key server'),
    appliesTo: openidOnly,
    fates: ['reset', 'silence'],
  },
  {
    endpoint: 'userinfo',
    name: text('用户信息端点', 'The userinfo endpoint'),
    appliesTo: everyProfile,
    fates: ['reset', 'silence', 'late'],
  },
  {
    endpoint: 'logout',
    name: text('退出端点', 'The logout endpoint'),
    appliesTo: withReturn,
    fates: ['reset', 'silence'],
    system: 'accept',
  },
];

export const connectionFaults: readonly Fault[] = endpoints.flatMap(
  ({ endpoint, id = endpoint, name, appliesTo, fates, system }) =>
    fates.map((fate): Fault => {
      const { suffix, title, ...kind } = kinds[fate];
      return {
        ...kind,
        id: `${id}-${suffix}`,
        title: text(`${name.zh}${title.zh}`, `${name.en} ${title.en}`),
        system: system ?? kind.system,
        appliesTo,
        hook: {
          seam: 'connection',
          change: (message) => (message.endpoint === endpoint ? { ...message, fate } : message),
        },
      };
    }),
);
