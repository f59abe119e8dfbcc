// The faults of the gateway: what a business system behind it has to refuse, each of which would let somebody pretend to be another.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { nearest } from '../nearest.ts';
import type { GatewayFault } from './gateway-fault.ts';

export const gatewayFaults: readonly GatewayFault[] = [
  {
    id: 'gateway-signature-wrong',
    title: text('网关的签名不对', 'The signature of the gateway is wrong'),
    description: text(
      '身份请求头用别的密钥签名；真实情形是有人绕过网关伪造身份，或密钥属于另一环境。',
      'The identity is signed with another key; in reality somebody went around the gateway, or the key belongs to another environment.',
    ),
    sign: (signing) => ({
      ...signing,
      key: `${signing.key.slice(1)}${signing.key.startsWith('1') ? '2' : '1'}`,
    }),
  },
  {
    id: 'gateway-signature-missing',
    title: text('没有网关的签名', 'The signature of the gateway is missing'),
    description: text(
      '身份请求头齐全，唯独没有签名；只读取身份而不验签的系统会放行。',
      'The identity is there, its signature is not; a system that reads the one and never asks for the other lets it in.',
    ),
    about: ({ signature }) => signature.name,
    change: (headers, name) =>
      Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name)),
  },
  {
    id: 'gateway-timestamp-stale',
    title: text('网关的时间戳过期', 'The timestamp of the gateway is stale'),
    description: text(
      '签名正确，时间戳早已超出允许的误差；真实情形是截获的请求被再次发送，或时钟不准。',
      'Rightly signed, long ago; in reality a request that was caught is sent again, or a clock is wrong.',
    ),
    sign: (signing, { timestamp }) => ({ ...signing, now: signing.now - (timestamp.tolerance + 60) * 1000 }),
  },
  {
    id: 'gateway-nonce-replayed',
    title: text('网关的随机串重复', 'The nonce of the gateway is replayed'),
    description: text(
      '每个请求都用同一个随机串；真实情形是截获的请求在有效期内被重放，系统应从第二次起拒绝。',
      'Every request has the same nonce; in reality a request that was caught is replayed in time. A system refuses from the second on.',
    ),
    sign: (signing, { nonce }) => ({ ...signing, nonce: '9'.repeat(nonce.length) }),
  },
  {
    id: 'gateway-headers-forged',
    title: text('浏览器自带的身份请求头被放行', 'Identity that the browser sent itself is let through'),
    description: text(
      '网关不清除浏览器自带的身份请求头，也不加自己的；真实情形是业务系统可以绕过网关直接访问。',
      'The gateway lets identity headers of the browser pass and adds none; in reality the system can be reached around the gateway.',
    ),
    letThrough: true,
  },
];

/** Whether `id` is one of the gateway’s, not of the platform itself. */
export const isGatewayFault = (id: string): boolean => gatewayFaults.some((fault) => fault.id === id);

/** The faults of `ids`; unknown ids throw a UserError that lists the known ones. */
export const findGatewayFaults = (ids: readonly string[]): readonly GatewayFault[] =>
  ids.map((id) => {
    const fault = gatewayFaults.find((one) => one.id === id);
    if (fault) return fault;
    const known = gatewayFaults.map((one) => one.id);
    const suggestion = nearest(id, known);
    throw new UserError({
      code: 'fault-unknown',
      text: text(`网关没有名为“${id}”的故障。`, `The gateway has no fault “${id}”.`),
      hint: text(
        `${suggestion ? `是否想用 ${suggestion}？` : ''}可用的故障：${known.join('、')}。`,
        `${suggestion ? `Did you mean ${suggestion}? ` : ''}Known faults: ${known.join(', ')}.`,
      ),
    });
  });
