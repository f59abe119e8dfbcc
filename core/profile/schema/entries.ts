// The schema of what a profile lists: claims, errors, evidence and open questions.
import { text } from '../../text.ts';
import { bilingual, dottedPath } from './parts.ts';

export const claim = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'type', 'sensitivity', 'title'],
  properties: {
    path: {
      ...dottedPath,
      'x-title': text('路径', 'Path'),
      'x-help': text(
        '在去掉信封后的用户信息中的位置，用点分隔。',
        'Where it stands in the unwrapped answer; dotted.',
      ),
    },
    type: {
      enum: ['string', 'number', 'boolean', 'array'],
      'x-title': text('类型', 'Type'),
      'x-help': text('JSON 类型。', 'Its JSON type.'),
    },
    sensitivity: {
      enum: ['none', 'personal', 'sensitive'],
      'x-enum-titles': [
        text('非个人信息', 'not personal'),
        text('个人信息', 'personal'),
        text('敏感个人信息', 'sensitive personal'),
      ],
      'x-title': text('个人信息级别', 'How personal it is'),
      'x-help': text('个人信息保护法第二十八条。', 'PIPL Art. 28.'),
    },
    title: {
      ...bilingual,
      'x-title': text('名称', 'Title'),
      'x-help': text('显示给人看的名称。', 'What people call it.'),
    },
  },
} as const;

export const error = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'message', 'error'],
  properties: {
    code: {
      type: ['string', 'number'],
      'x-title': text('平台的代码', 'The platform’s code'),
      'x-help': text('成败标志失败时的值。', 'What the flag is on this failure.'),
    },
    message: {
      type: 'string',
      'x-title': text('平台的消息', 'The platform’s message'),
      'x-help': text('一字不差。', 'Word for word.'),
    },
    error: {
      type: 'string',
      minLength: 1,
      'x-title': text('标准错误码', 'Standard error'),
      'x-help': text(
        'RFC 6749 §5.2 或 RFC 6750 §3.1 的名称；请求的签名被拒绝时为 invalid_signature。',
        'Its name in RFC 6749 §5.2 or RFC 6750 §3.1; invalid_signature where a request was signed wrongly.',
      ),
    },
    byCode: {
      type: 'boolean',
      'x-title': text('只看代码', 'By its code'),
      'x-help': text(
        '消息每次不同、凭代码即可认定时为 true。',
        'True where the message varies and the code alone tells.',
      ),
    },
  },
} as const;

export const evidence = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'basis', 'source'],
  properties: {
    path: {
      ...dottedPath,
      'x-title': text('所指的值', 'Value'),
      'x-help': text('在本档案中的路径。', 'Its path in this profile.'),
    },
    basis: {
      enum: ['specification', 'public-code', 'assumed'],
      'x-enum-titles': [
        text('标准或官方文档', 'a specification'),
        text('公开代码', 'public code'),
        text('本工具自定', 'our own choice'),
      ],
      'x-title': text('依据', 'Basis'),
      'x-help': text('assumed 的值须在实测中确认。', 'An assumed value is learned in the live test.'),
    },
    source: {
      ...bilingual,
      'x-title': text('出处', 'Source'),
      'x-help': text('说明从哪里得知。', 'Where it was seen.'),
    },
  },
} as const;

export const unknown = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'what'],
  properties: {
    path: {
      ...dottedPath,
      'x-title': text('所指的值', 'Value'),
      'x-help': text('在本档案中的路径。', 'Its path in this profile.'),
    },
    what: {
      ...bilingual,
      'x-title': text('待确认的事', 'What has to be learned'),
      'x-help': text('一句话。', 'One sentence.'),
    },
  },
} as const;
