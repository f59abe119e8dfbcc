// 网关的请求头：验签、核对时间之后，才说得出是谁（SHA256）。请求头里是什么，就对什么验签。
import { createHash } from 'node:crypto';
import { sameText } from '../csrf.ts';
import type { Settings } from '../settings.ts';

/** 没有说、说了不能信（原因写进审计日志），或者验过的身份；随机串在 usableUntil（毫秒）之前只能用一次。 */
export type GatewayVerdict =
  | { kind: 'absent' }
  | { kind: 'refused'; reason: RefusedReason }
  | {
      kind: 'signed';
      subject: unknown;
      userinfo: Record<string, unknown>;
      nonce: string;
      usableUntil: number;
    };

export type RefusedReason =
  | 'gateway-header-missing'
  | 'gateway-header-repeated'
  | 'gateway-timestamp'
  | 'gateway-signature'
  | 'gateway-value'
  | 'gateway-nonce-reused';

/** 请求头的名称，前面还有各环境的前缀。 */
const timestampHeader = 'timestamp';
const nonceHeader = 'nonce';
const signatureHeader = 'signature';
const identityHeaders = ['uid', 'uinfo', 'ext'];
const allHeaders = [...identityHeaders, timestampHeader, nonceHeader, signatureHeader];

/** 时间戳与本机时钟至多相差多少毫秒，前后都算。 */
const toleranceMs = 180 * 1000;

type GatewaySettings = Pick<Settings, 'gatewayHeaderPrefix' | 'signingSecret'>;

/** headers 是 req.headersDistinct：名称小写，同名的各占一项，不会合在一起。 */
export function readGatewayHeaders(
  headers: NodeJS.Dict<string[]>,
  settings: GatewaySettings,
  now = Date.now(),
): GatewayVerdict {
  const lines = (name: string) => headers[settings.gatewayHeaderPrefix + name] ?? [];
  const carried = (name: string) => lines(name)[0] ?? '';
  const counts = allHeaders.map((name) => lines(name).length);
  if (counts.every((count) => count === 0)) return { kind: 'absent' };
  if (counts.some((count) => count > 1)) return refused('gateway-header-repeated');
  if (counts.includes(0) || carried(nonceHeader) === '') return refused('gateway-header-missing');

  const time = readTimestamp(carried(timestampHeader));
  if (time === undefined || Math.abs(time - now) > toleranceMs) return refused('gateway-timestamp');
  const expected = gatewaySignature(carried, settings.signingSecret);
  if (!sameText(carried(signatureHeader), expected)) return refused('gateway-signature');

  // 验过签，才解码。
  const values = new Map<string, string>();
  for (const name of identityHeaders) {
    const value = decoded(carried(name));
    if (value === undefined) return refused('gateway-value');
    values.set(name, value);
  }
  const userinfo = {
    sub: values.get('uid'),
    name: inside(values.get('uinfo'), ['name']),
    phone_number: inside(values.get('uinfo'), ['mobile']),
  };
  const subject = values.get('uid');
  return { kind: 'signed', subject, userinfo, nonce: carried(nonceHeader), usableUntil: time + toleranceMs };
}

/** 应有的签名；carried 给出请求头里的原文。 */
export function gatewaySignature(carried: (name: string) => string, secret: string): string {
  const timestamp = carried(timestampHeader);
  const nonce = carried(nonceHeader);
  const text = `${timestamp}${secret}${nonce},${carried('uid')},${carried('uinfo')},${carried('ext')}${timestamp}`;
  return createHash('sha256').update(text).digest('hex').toUpperCase();
}

const refused = (reason: RefusedReason): GatewayVerdict => ({ kind: 'refused', reason });

/** Unix 秒；返回毫秒，写法不对时为 undefined。 */
function readTimestamp(text: string): number | undefined {
  return /^\d{10}$/.test(text) ? Number(text) * 1000 : undefined;
}

/** 请求头的值用百分号编码（UTF-8）；解不开时为 undefined。 */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** 值是 JSON 时，其中的一项；不是 JSON、没有这一项时为 undefined。 */
function inside(text: string | undefined, path: string[]): unknown {
  try {
    return path.reduce<unknown>(
      (value, name) => (Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined),
      JSON.parse(text ?? ''),
    );
  } catch {
    return undefined;
  }
}
