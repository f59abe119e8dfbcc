// 给后台发往平台的请求签名（HMAC-SHA256）。密钥就是应用密钥，不写进日志。
import { createHmac, randomInt } from 'node:crypto';
import type { Settings } from '../settings.ts';

/** 从后台发给平台的一次请求。 */
export interface PlatformRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string | null;
}

/** 签名用到的设置。 */
type SigningSettings = Pick<Settings, 'clientId' | 'clientSecret'>;

/** 给写好的请求签名；之后再改动它，签名就不对了。 */
export function signRequest(request: PlatformRequest, settings: SigningSettings): PlatformRequest {
  const { clientId: keyId, clientSecret: secret } = settings;
  const timestamp = inChina(Date.now()).replace('Z', '+08:00');
  const nonce = randomNonce();

  // 随请求带上的各项，先于签名写好。
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  const form = new URLSearchParams(isForm ? (request.body ?? '') : '');
  headers.set('x-hmac-auth-version', '1.0');
  headers.set('apikey', keyId);
  headers.set('x-hmac-auth-timestamp', timestamp);
  headers.set('x-hmac-auth-nonce', nonce);

  // 待签文本。
  const { method } = request;
  const { pathname: path } = url;
  const parameters = sortedParameters([...url.searchParams, ...form]);
  const text = `${method}\n${timestamp}\n${nonce}\n${path}${parameters ? `\n${parameters}` : ''}`;
  const signature = createHmac('sha256', secret).update(text).digest('base64');
  headers.set('x-hmac-auth-signature', signature);
  return { ...request, headers: Object.fromEntries(headers) };
}

const nonceCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const randomNonce = () =>
  Array.from({ length: 32 }, () => nonceCharacters[randomInt(nonceCharacters.length)]).join('');

/** 北京时间，没有夏令时：晚八小时的那一刻，它的 UTC 读数就是。 */
const inChina = (time: number) => new Date(time + 8 * 3_600_000).toISOString();

type Parameter = [name: string, value: string];

/** 按名称、再按值排序（逐个比较 UTF-16 编码），写成 name=value，用 & 连接，不编码。 */
function sortedParameters(parameters: Parameter[]): string {
  const sorted = parameters.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return sorted.map((pair) => pair.join('=')).join('&');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
