// Invented platforms that want requests signed by the national algorithms, each in its own places.
import type { Profile } from '../../core/profile/profile.ts';
import { tokenOf } from '../../core/profile/token-of.ts';
import { plain } from './plain-profile.ts';

/** SM2, over what stands in queries and forms: the id and the time in the query, all else in headers. */
const bySm2: Profile = {
  ...plain,
  id: 'signed-sm2',
  token: { ...tokenOf(plain), parameters: { client_secret: null }, clientAuthentication: 'none' },
  userinfo: { path: '/who?scope=o%27clock', method: 'POST', token: { in: 'form', name: 'token' } },
  signing: {
    endpoints: ['token', 'userinfo'],
    algorithm: 'sm2',
    sm2: { format: 'raw', userId: 'platform@example.invalid' },
    text: '{method} {path}[?{parameters}]\n`{nonce}`{header:x-version}${timestamp}|{parameter:token}[ never]',
    values: 'percent',
    encoding: 'HEX',
    ignoreCase: false,
    key: 'signing_secret',
    keyId: { in: 'query', name: 'appId', from: 'client_id' },
    timestamp: { in: 'query', name: 'time', format: 'yyyyMMddHHmmss', tolerance: 120 },
    nonce: { in: 'header', name: 'X-Nonce', length: 20 },
    signature: { in: 'header', name: 'X-Sign' },
    fixed: [{ in: 'header', name: 'X-Version', value: "o'clock" }],
  },
};

/** HMAC-SM3 with the client's secret, over the body, in forms and headers; the exchange of the code alone is signed. */
const byHmacSm3: Profile = {
  ...plain,
  id: 'signed-hmac-sm3',
  signing: {
    endpoints: ['token'],
    algorithm: 'hmac-sm3',
    text: '{path}\n{body}\n{timestamp}',
    values: 'form',
    encoding: 'base64url',
    ignoreCase: false,
    key: 'client_secret',
    keyId: { in: 'form', name: 'keyId', from: 'signing_key_id' },
    timestamp: { in: 'form', name: 'at', format: 'unix-milliseconds', tolerance: 60 },
    signature: { in: 'query', name: 'sign' },
    fixed: [{ in: 'form', name: 'sign_type', value: 'HMAC-SM3' }],
  },
};

export const inventedSignatures: readonly Profile[] = [bySm2, byHmacSm3];
