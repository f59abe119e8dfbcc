// The schema of an identity that a gateway injects into request headers.
import { text } from '../../text.ts';
import { dottedPath } from './parts.ts';
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

export const gateway = {
  type: 'object',
  additionalProperties: false,
  required: [
    'prefixes',
    'identity',
    'claims',
    'values',
    'algorithm',
    'text',
    'encoding',
    'ignoreCase',
    'key',
    'timestamp',
    'nonce',
    'signature',
  ],
  'x-title': text('网关注入的身份', 'Identity from a gateway'),
  'x-help': text(
    '网关在转发请求时以请求头注入用户身份并签名时填写；业务系统必须验签，否则任何人都能冒充。',
    'For gateways that forward requests with the person’s identity in signed headers. The business system has to verify them, or anybody can pretend to be anybody.',
  ),
  properties: {
    prefixes: {
      type: 'object',
      additionalProperties: false,
      required: ['test', 'production'],
      'x-title': text('请求头前缀', 'Prefixes of the headers'),
      'x-help': text('加在下列每个名称之前。', 'Stand before every name below.'),
      properties: {
        test: { ...fieldName, 'x-title': text('测试环境', 'Test') },
        production: { ...fieldName, 'x-title': text('生产环境', 'Production') },
      },
    },
    identity: {
      type: 'object',
      additionalProperties: fieldName,
      'x-title': text('身份字段', 'Members of the identity'),
      'x-help': text('字段名 → 去掉前缀的请求头名称。', 'Member → header without its prefix.'),
    },
    claims: {
      type: 'object',
      additionalProperties: dottedPath,
      'x-title': text('用户信息的位置', 'Where claims stand'),
      'x-help': text(
        '标准名称 → 身份字段；字段的值是 JSON 时，用点继续写出其中的位置（uinfo.name）。',
        'Standard name → member; where the value of a member is JSON, a dotted path goes on within it (uinfo.name).',
      ),
    },
    values: {
      enum: ['plain', 'percent', 'base64'],
      'x-enum-titles': [
        text('原文', 'as it is'),
        text('百分号编码', 'percent-encoded'),
        text('Base64 编码', 'in Base64'),
      ],
      'x-title': text('值的编码', 'How a header carries a value'),
      'x-help': text(
        '请求头不能直接放中文；签名的对象是请求头里的样子。',
        'A header cannot carry Chinese as it is; what the header holds is what is signed.',
      ),
    },
    algorithm,
    text: {
      type: 'string',
      minLength: 1,
      'x-title': text('待签文本', 'Text to sign'),
      'x-help': text(
        '模板：{timestamp} {nonce} {secret} 与各身份字段，其余文字原样。',
        'A template of {timestamp} {nonce} {secret} and the members of the identity; other text as it stands.',
      ),
    },
    encoding,
    ignoreCase,
    sm2,
    key,
    timestamp: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'format', 'tolerance'],
      'x-title': text('时间戳', 'Timestamp'),
      'x-help': text('网关转发的时间。', 'When the gateway forwarded the request.'),
      properties: { name: fieldName, format, tolerance },
    },
    nonce: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'length'],
      'x-title': text('随机串', 'Nonce'),
      'x-help': text('每次请求都不同。', 'Differs with every request.'),
      properties: { name: fieldName, length: nonceLength },
    },
    signature: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      'x-title': text('签名', 'Signature'),
      'x-help': text('签名所在的请求头。', 'The header that holds it.'),
      properties: { name: fieldName },
    },
  },
} as const;
