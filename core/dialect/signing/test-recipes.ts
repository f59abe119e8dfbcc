// Recipes for tests: those that platforms are known to have, and one for each national algorithm.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { SigningRecipe } from '../../profile/signing.ts';

const header = (name: string) => ({ in: 'header', name }) as const;
const query = (name: string) => ({ in: 'query', name }) as const;
const form = (name: string) => ({ in: 'form', name }) as const;

const base = {
  endpoints: ['token', 'userinfo'],
  values: 'plain',
  ignoreCase: false,
  key: 'signing_secret',
  fixed: [],
} as const satisfies Partial<SigningRecipe>;

/** Name → recipe; the names are those of vectors.json. */
export const recipes = {
  /** Every call to the TIF gateway in Guangdong. */
  tif: {
    ...base,
    algorithm: 'sha256',
    text: '{timestamp}{secret}{nonce}{timestamp}',
    encoding: 'hex',
    ignoreCase: true,
    keyId: { ...header('x-tif-paasid'), from: 'signing_key_id' },
    timestamp: { ...header('x-tif-timestamp'), format: 'unix-seconds', tolerance: 180 },
    nonce: { ...header('x-tif-nonce'), length: 16 },
    signature: header('x-tif-signature'),
  },
  /** Dedicated DingTalk, as in Zhejiang. */
  'dedicated-dingtalk': {
    ...base,
    algorithm: 'hmac-sha256',
    text: '{method}\n{timestamp}\n{nonce}\n{path}[\n{parameters}]',
    encoding: 'base64',
    keyId: { ...header('apiKey'), from: 'client_id' },
    key: 'client_secret',
    timestamp: { ...header('X-Hmac-Auth-Timestamp'), format: 'iso-8601', tolerance: 300 },
    nonce: { ...header('X-Hmac-Auth-Nonce'), length: 32 },
    signature: header('X-Hmac-Auth-Signature'),
    fixed: [{ ...header('X-Hmac-Auth-Version'), value: '1.0' }],
  },
  /** The gateway of Zhejiang's integrated resource system. */
  'zj-irs': {
    ...base,
    algorithm: 'hmac-sha256',
    text: '{method}\n{path}\n{query}\n{key_id}\n{timestamp}\n',
    values: 'percent',
    encoding: 'base64',
    keyId: { ...header('X-BG-HMAC-ACCESS-KEY'), from: 'signing_key_id' },
    timestamp: { ...header('X-BG-DATE-TIME'), format: 'rfc-1123', tolerance: 90 },
    signature: header('X-BG-HMAC-SIGNATURE'),
    fixed: [{ ...header('X-BG-HMAC-ALGORITHM'), value: 'hmac-sha256' }],
  },
  /** Zhejiang's older single sign-on. */
  'zj-esso': {
    ...base,
    algorithm: 'md5',
    text: '{key_id}{secret}{timestamp}',
    encoding: 'hex',
    keyId: { ...query('servicecode'), from: 'client_id' },
    key: 'client_secret',
    timestamp: { ...query('time'), format: 'yyyyMMddHHmmss', tolerance: 600 },
    signature: query('sign'),
    fixed: [{ ...query('datatype'), value: 'json' }],
  },
  sm3: {
    ...base,
    algorithm: 'sm3',
    text: '{parameters}&key={secret}',
    values: 'form',
    encoding: 'HEX',
    keyId: { ...form('client_id'), from: 'client_id' },
    timestamp: { ...form('timestamp'), format: 'unix-milliseconds', tolerance: 300 },
    nonce: { ...form('nonce'), length: 32 },
    signature: form('sign'),
    fixed: [{ ...form('sign_type'), value: 'SM3' }],
  },
  'hmac-sm3': {
    ...base,
    algorithm: 'hmac-sm3',
    text: '{method}\n{path}\n{query}\n{timestamp}\n{nonce}\n{body}',
    encoding: 'base64url',
    keyId: { ...header('X-App-Id'), from: 'client_id' },
    timestamp: { ...header('X-Timestamp'), format: 'unix-milliseconds', tolerance: 300 },
    nonce: { ...header('X-Nonce'), length: 32 },
    signature: header('X-Sign'),
  },
  sm2: {
    ...base,
    algorithm: 'sm2',
    sm2: { format: 'der' },
    text: '{key_id}|{header:x-version}|{timestamp}|{nonce}|{method} {path}[?{query}]|{parameter:code}|{body}',
    encoding: 'base64',
    keyId: { ...header('X-App-Id'), from: 'signing_key_id' },
    timestamp: { ...header('X-Timestamp'), format: 'unix-milliseconds', tolerance: 300 },
    nonce: { ...header('X-Nonce'), length: 32 },
    signature: header('X-Sign'),
    fixed: [{ ...header('X-Version'), value: '2' }],
  },
  'hmac-sha1': {
    ...base,
    algorithm: 'hmac-sha1',
    text: '{parameters}',
    encoding: 'base64',
    keyId: { ...query('appId'), from: 'client_id' },
    timestamp: { ...query('timestamp'), format: 'iso-8601', tolerance: 300 },
    signature: query('signature'),
  },
} as const satisfies Readonly<Record<string, SigningRecipe>>;

const tifGateway = {
  prefixes: { test: 'x-rio-', production: 'x-tif-' },
  identity: { uid: 'uid', uinfo: 'uinfo', ext: 'ext' },
  claims: { sub: 'uid', name: 'uinfo.name' },
  values: 'percent',
  algorithm: 'sha256',
  text: '{timestamp}{secret}{nonce},{uid},{uinfo},{ext}{timestamp}',
  encoding: 'HEX',
  ignoreCase: false,
  key: 'signing_secret',
  timestamp: { name: 'timestamp', format: 'unix-seconds', tolerance: 180 },
  nonce: { name: 'nonce', length: 16 },
  signature: { name: 'signature' },
} as const satisfies GatewayIdentity;

/** Name → gateway; the names are those of vectors.json. */
export const gateways = {
  tif: tifGateway,
  'tif-base64': { ...tifGateway, values: 'base64' },
  'tif-sm2': {
    ...tifGateway,
    algorithm: 'sm2',
    sm2: { format: 'raw' },
    text: '{timestamp}{nonce},{uid},{uinfo},{ext}',
  },
} as const satisfies Readonly<Record<string, GatewayIdentity>>;
