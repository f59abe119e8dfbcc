// Faults of the moment: too old, too early, a second time.
import { text } from '../../../text.ts';
import type { GatewayFault } from '../gateway-fault.ts';

/** Seconds by which a wrong timestamp is outside what is tolerated. */
const beyond = 60;

export const momentFaults: readonly GatewayFault[] = [
  {
    id: 'gateway-timestamp-stale',
    title: text('网关的时间戳过期', 'The timestamp of the gateway is stale'),
    description: text(
      '签名正确，时间戳早已超出允许的误差；真实情形是截获的请求被再次发送，或时钟不准。',
      'Rightly signed, long ago; in reality a request that was caught is sent again, or a clock is wrong.',
    ),
    system: 'refuse',
    remedy: text(
      '时间戳与本机时钟相差超过规定秒数就当作没有登录，并核对服务器时钟。',
      'Where the timestamp is further from the system’s clock than is tolerated, nobody is signed in; keep the clock right.',
    ),
    sign: (signing, { timestamp }) => ({
      ...signing,
      now: signing.now - (timestamp.tolerance + beyond) * 1000,
    }),
  },
  {
    id: 'gateway-timestamp-future',
    title: text('网关的时间戳在将来', 'The timestamp of the gateway is in the future'),
    description: text(
      '签名正确，时间戳却在将来；真实情形是有人预先取得签名留到以后用，随机串的记录到时已被清除。',
      'Rightly signed, for later; in reality somebody got signatures in advance, to be used once their nonces are forgotten.',
    ),
    system: 'refuse',
    remedy: text(
      '前后两个方向都要比较：取差的绝对值。',
      'Compare to both sides: take the absolute difference.',
    ),
    sign: (signing, { timestamp }) => ({
      ...signing,
      now: signing.now + (timestamp.tolerance + beyond) * 1000,
    }),
  },
  {
    id: 'gateway-nonce-replayed',
    title: text('网关的随机串重复', 'The nonce of the gateway is replayed'),
    description: text(
      '每个请求都用同一个随机串；真实情形是截获的请求在有效期内被重放，系统应从第二次起拒绝。',
      'Every request has the same nonce; in reality a request that was caught is replayed in time. A system refuses from the second on.',
    ),
    system: 'refuse',
    remedy: text(
      '验签通过后记下随机串，直到时间戳失效；多个实例须共用一份记录。',
      'Remember each nonce once its signature was right, until its timestamp is too old; several instances need one memory.',
    ),
    sign: (signing, { nonce }) => ({ ...signing, nonce: '9'.repeat(nonce.length) }),
  },
];
