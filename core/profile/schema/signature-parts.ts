// Parts of the schema that signed requests and signed gateway headers share.
import { text } from '../../text.ts';

/** RFC 9110 §5.6.2: what the name of a header may be made of; parameters keep to it too. */
export const fieldName = {
  type: 'string',
  pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
  'x-title': text('名称', 'Name'),
  'x-help': text('请求头或参数的名称。', 'Of the header or the parameter.'),
} as const;

export const algorithm = {
  enum: ['sha256', 'hmac-sha256', 'sm3', 'hmac-sm3', 'sm2', 'md5', 'hmac-sha1'],
  'x-enum-titles': [
    text('SHA-256 摘要', 'the digest SHA-256'),
    text('带密钥的 HMAC-SHA-256', 'keyed, HMAC with SHA-256'),
    text('国密 SM3 摘要', 'the digest SM3'),
    text('带密钥的国密 HMAC-SM3', 'keyed, HMAC with SM3'),
    text('国密 SM2 签名', 'signed, SM2 with SM3'),
    text('MD5 摘要（弱，仅旧平台）', 'the digest MD5 (weak; old platforms only)'),
    text('带密钥的 HMAC-SHA-1（弱，仅旧平台）', 'keyed, HMAC with SHA-1 (weak; old platforms only)'),
  ],
  'x-title': text('算法', 'Algorithm'),
  'x-help': text(
    '摘要算法本身没有密钥，待签文本里须含 {secret}。md5 与 hmac-sha1 已不安全，平台支持其他算法时请勿使用。',
    'A digest has no key of its own: its text must contain {secret}. md5 and hmac-sha1 are weak; use them only where the platform has nothing else.',
  ),
} as const;

export const encoding = {
  enum: ['hex', 'HEX', 'base64', 'base64url'],
  'x-enum-titles': [
    text('十六进制小写', 'hexadecimal, lower case'),
    text('十六进制大写', 'hexadecimal, upper case'),
    text('标准 Base64', 'with padding, RFC 4648 §4'),
    text('Base64url（无填充）', 'without padding, RFC 4648 §5'),
  ],
  'x-title': text('签名的编码', 'Encoding of the signature'),
  'x-help': text('签名字节如何写成文本。', 'How the bytes of the signature become text.'),
} as const;

export const ignoreCase = {
  type: 'boolean',
  'x-title': text('验签时忽略大小写', 'Case is ignored'),
  'x-help': text(
    '平台对十六进制大小写都接受时为 true。',
    'True where the platform takes both cases of hexadecimal.',
  ),
} as const;

export const sm2 = {
  type: 'object',
  additionalProperties: false,
  required: ['format'],
  'x-title': text('SM2 的细节', 'Details of SM2'),
  'x-help': text(
    '仅用于 sm2；私钥为 64 位十六进制，公钥为 04 开头的 130 位十六进制。',
    'For sm2 only. Private keys are 64 hexadecimal digits, public keys 130 that start with 04.',
  ),
  properties: {
    format: {
      enum: ['der', 'raw'],
      'x-enum-titles': [
        text('ASN.1 DER 编码', 'r and s in ASN.1 DER'),
        text('r 与 s 直接相连', 'r and s, 32 bytes each'),
      ],
      'x-title': text('签名的格式', 'Format'),
      'x-help': text('r 与 s 如何放在一起。', 'How r and s are put together.'),
    },
    userId: {
      type: 'string',
      minLength: 1,
      'x-title': text('签名者标识', 'Id of the signer'),
      'x-help': text('默认为 1234567812345678（GM/T 0009）。', '1234567812345678 by default (GM/T 0009).'),
    },
  },
} as const;

export const key = {
  enum: ['client_secret', 'signing_secret'],
  'x-enum-titles': [
    text('客户端密钥', 'the client secret'),
    text('平台另发的签名密钥', 'a secret of its own for signing'),
  ],
  'x-title': text('用哪个密钥', 'Which key'),
  'x-help': text('密钥本身不写在档案里。', 'The key itself is no part of a profile.'),
} as const;

export const format = {
  enum: ['unix-seconds', 'unix-milliseconds', 'iso-8601', 'rfc-1123', 'yyyyMMddHHmmss'],
  'x-enum-titles': [
    text('Unix 秒', 'seconds since 1970'),
    text('Unix 毫秒', 'milliseconds since 1970'),
    text('ISO 8601，东八区，含毫秒', 'ISO 8601 with milliseconds and +08:00'),
    text('RFC 1123，格林尼治时间', 'RFC 1123 in GMT'),
    text('十四位数字，东八区', 'fourteen digits in China Standard Time'),
  ],
  'x-title': text('时间戳的格式', 'Format of the timestamp'),
  'x-help': text('例如 2026-01-31T08:00:00.000+08:00。', 'For example 2026-01-31T08:00:00.000+08:00.'),
} as const;

export const tolerance = {
  type: 'integer',
  minimum: 1,
  'x-title': text('允许的时差（秒）', 'Tolerance (s)'),
  'x-help': text('与平台时钟相差超过此数即被拒绝。', 'A clock that is further off is refused.'),
} as const;

export const nonceLength = {
  type: 'integer',
  minimum: 1,
  'x-title': text('随机串长度', 'Length of the nonce'),
  'x-help': text('字符数。', 'In characters.'),
} as const;
