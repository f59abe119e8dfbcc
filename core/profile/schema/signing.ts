// The schema of a signing recipe: what is signed, how, and which part of the request carries what.
import { text } from '../../text.ts';
import {
  algorithm,
  encoding,
  fieldName,
  format,
  ignoreCase,
  key,
  nonceLength,
  sm2,
  tolerance,
} from './signature-parts.ts';

const carrier = {
  in: {
    enum: ['header', 'query', 'form'],
    'x-title': text('位置', 'Place'),
    'x-help': text(
      '请求头、地址中的参数或表单参数。',
      'A header, a parameter of the URL, or one of the form.',
    ),
  },
  name: fieldName,
} as const;

export const signing = {
  type: 'object',
  additionalProperties: false,
  required: [
    'endpoints',
    'algorithm',
    'text',
    'values',
    'encoding',
    'ignoreCase',
    'key',
    'keyId',
    'signature',
    'fixed',
  ],
  'x-title': text('请求签名', 'Signed requests'),
  'x-help': text(
    '平台要求对后台请求签名时填写；不要求则不填。',
    'For platforms that want back-channel requests signed; left out otherwise.',
  ),
  properties: {
    endpoints: {
      type: 'array',
      items: { enum: ['token', 'userinfo'] },
      'x-title': text('哪些请求要签名', 'Which requests'),
      'x-help': text('token 与 userinfo 中的一个或两个。', 'Those to token, to userinfo, or both.'),
    },
    algorithm,
    text: {
      type: 'string',
      minLength: 1,
      'x-title': text('待签文本', 'Text to sign'),
      'x-help': text(
        '模板：{method} {path} {query} {parameters} {body} {timestamp} {nonce} {key_id} {secret} {header:名称} {parameter:名称}，其余文字原样；[ ] 内的值全为空时整段略去。',
        'A template of {method} {path} {query} {parameters} {body} {timestamp} {nonce} {key_id} {secret} {header:name} {parameter:name} and text as it stands; what is in [ ] is left out when its values are empty.',
      ),
    },
    values: {
      enum: ['plain', 'form', 'percent'],
      'x-enum-titles': [
        text('解码后的原文', 'decoded'),
        text('表单编码，空格为 +', 'form-encoded, a space is +'),
        text('百分号编码', 'percent-encoded (RFC 3986)'),
      ],
      'x-title': text('参数在待签文本中的写法', 'How parameters are signed'),
      'x-help': text(
        '{query} 与 {parameters} 按名称、再按值排序，写成 a=1&b=2，不含签名本身。',
        '{query} and {parameters} are sorted by name and value, written a=1&b=2, without the signature itself.',
      ),
    },
    encoding,
    ignoreCase,
    sm2,
    key,
    keyId: {
      type: 'object',
      additionalProperties: false,
      required: ['in', 'name', 'from'],
      'x-title': text('密钥标识', 'Id of the key'),
      'x-help': text('平台据此找到密钥。', 'By which the platform finds the key.'),
      properties: {
        ...carrier,
        from: {
          enum: ['client_id', 'signing_key_id'],
          'x-enum-titles': [text('客户端标识', 'the client id'), text('平台另发的标识', 'an id of its own')],
          'x-title': text('取值', 'Which id'),
          'x-help': text('标识本身不写在档案里。', 'The id itself is no part of a profile.'),
        },
      },
    },
    timestamp: {
      type: 'object',
      additionalProperties: false,
      required: ['in', 'name', 'format', 'tolerance'],
      'x-title': text('时间戳', 'Timestamp'),
      'x-help': text('请求发出的时间。', 'When the request was made.'),
      properties: { ...carrier, format, tolerance },
    },
    nonce: {
      type: 'object',
      additionalProperties: false,
      required: ['in', 'name', 'length'],
      'x-title': text('随机串', 'Nonce'),
      'x-help': text('每次请求都不同，用于防重放。', 'Differs with every request, against replays.'),
      properties: { ...carrier, length: nonceLength },
    },
    signature: {
      type: 'object',
      additionalProperties: false,
      required: ['in', 'name'],
      'x-title': text('签名的位置', 'Where the signature goes'),
      'x-help': text('签名放在哪里、叫什么。', 'Its place and its name.'),
      properties: carrier,
    },
    fixed: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['in', 'name', 'value'],
        properties: {
          ...carrier,
          value: {
            type: 'string',
            'x-title': text('值', 'Value'),
            'x-help': text('每次都一样。', 'The same every time.'),
          },
        },
      },
      'x-title': text('固定项', 'What is always sent'),
      'x-help': text('例如签名版本、算法名称。', 'Such as a version or the name of the algorithm.'),
    },
  },
} as const;
