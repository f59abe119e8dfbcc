// 假平台验签：按平台的规则自己再算一遍；时间差得太多、随机串用过的，也不接受。
import { createHmac } from 'node:crypto';

/** 签名用的标识与密钥，由平台发放。 */
export const signer = {
  id: 'zwrz_sample',
  secret: 'secret-of-the-test-client',
};

/** 平台收到的一次请求。 */
export interface Received {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

/** 请求里哪里不对，undefined 是都对。clock 是平台的时钟，毫秒；usedNonces 是用过的随机串。 */
export function checkSignature(
  received: Received,
  clock: number,
  usedNonces: Set<string>,
): string | undefined {
  const sent = readersOf(received);
  const keyId = sent.header('apikey');
  if (keyId !== signer.id) return '签名的标识不对';
  if (sent.header('x-hmac-auth-version') !== '1.0') return '签名的固定项不对';
  const timestamp = sent.header('x-hmac-auth-timestamp');
  const apart = Math.abs(timeOf(timestamp) - clock);
  if (!(apart <= 300 * 1000)) return '签名的时间差得太多';
  const nonce = sent.header('x-hmac-auth-nonce');
  if (nonce.length !== 32 || usedNonces.has(nonce)) return '签名的随机串不对，或者用过';
  usedNonces.add(nonce);
  const { method } = received;
  const { pathname: path } = received.url;
  const parameters = written([...sent.queryPairs, ...sent.formPairs]);
  const text = `${method}\n${timestamp}\n${nonce}\n${path}${parameters ? `\n${parameters}` : ''}`;
  return isRight(text, sent.header('x-hmac-auth-signature')) ? undefined : '签名不对';
}

function isRight(text: string, signature: string): boolean {
  const bytes = createHmac('sha256', signer.secret).update(text).digest();
  return bytes.toString('base64') === signature;
}

/** 请求各处的值，没有的是空串；签名自己不算参数。 */
function readersOf({ url, headers, body }: Received) {
  const mediaType = headers.get('content-type')?.split(';')[0];
  const form = new URLSearchParams(mediaType === 'application/x-www-form-urlencoded' ? body : '');
  const json = new URLSearchParams(mediaType === 'application/json' ? JSON.parse(body) : {});
  return {
    header: (name: string) => headers.get(name) ?? '',
    query: (name: string) => url.searchParams.get(name) ?? '',
    form: (name: string) => form.get(name) ?? '',
    parameter: (name: string) => url.searchParams.get(name) ?? form.get(name) ?? json.get(name) ?? '',
    queryPairs: [...url.searchParams],
    formPairs: [...form],
  };
}

/** 毫秒；不是平台的写法就是 NaN。 */
function timeOf(timestamp: string): number {
  return /T[\d:]{8}\.\d{3}\+08:00$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
}

/** 参数排好序，写成一行。 */
function written(pairs: [string, string][]): string {
  const inOrder = pairs.toSorted(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)));
  return inOrder.map(([name, value]) => `${name}=${value}`).join('&');
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b);
