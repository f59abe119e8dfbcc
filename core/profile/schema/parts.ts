// Parts that stand in several places of the profile schema.
import { text } from '../../text.ts';

const sentence = { type: 'string', minLength: 1 } as const;

/** A sentence in both languages. */
export const bilingual = {
  type: 'object',
  additionalProperties: false,
  required: ['zh', 'en'],
  properties: {
    zh: { ...sentence, 'x-title': text('中文', 'Chinese') },
    en: { ...sentence, 'x-title': text('英文', 'English') },
  },
} as const;

export const path = {
  type: 'string',
  pattern: '^/',
  'x-title': text('路径', 'Path'),
  'x-help': text(
    '接在平台地址之后，以 / 开头；地址本身不写在档案里。',
    'Follows the platform base URL and starts with /; the base URL itself is no part of a profile.',
  ),
} as const;

export const parameterNames = {
  type: 'object',
  additionalProperties: { type: ['string', 'null'] },
  'x-title': text('参数名', 'Parameter names'),
  'x-help': text(
    'RFC 名称 → 平台自己的名称；未列出的沿用 RFC 名称，null 表示不发送。',
    'RFC name → the platform’s own; a name that is not listed stays, null means that it is not sent.',
  ),
} as const;

export const dottedPath = { type: 'string', minLength: 1 } as const;

export const envelope = {
  type: 'object',
  additionalProperties: false,
  required: ['successPath', 'successValue', 'messagePath', 'dataPath', 'failureStatus'],
  'x-title': text('信封', 'Envelope'),
  'x-help': text(
    '应答体自带成败标志时填写，例如 {status, message, data}；路径用点分隔。',
    'For bodies that carry their own success flag, such as {status, message, data}. Paths are dotted.',
  ),
  properties: {
    successPath: {
      ...dottedPath,
      'x-title': text('成败标志的路径', 'Path of the flag'),
      'x-help': text('例如 status。', 'For example status.'),
    },
    successValue: {
      type: ['string', 'number', 'boolean', 'null'],
      'x-title': text('成功时的值', 'Value on success'),
      'x-help': text(
        '连类型一起比较：0 与 "0" 不同。null 表示成功时没有这个成员，失败时它是错误码。',
        'Compared with its type: 0 is not "0". null: the member is absent on success and holds the code of a failure.',
      ),
    },
    alsoSuccessful: {
      type: 'object',
      additionalProperties: { type: ['string', 'number', 'boolean'] },
      'x-title': text('还须满足的标志', 'Further flags'),
      'x-help': text(
        '路径 → 值；有的平台内外两层各有一个成败标志，两个都成立才是成功。',
        'Path → value; some platforms have a flag outside and one inside, and both must hold.',
      ),
    },
    codePath: {
      ...dottedPath,
      'x-title': text('错误码的路径', 'Path of the code'),
      'x-help': text(
        '失败时错误码的位置，与成败标志不同处时填写。',
        'Where a failure has its code, when that is not the flag.',
      ),
    },
    messagePath: {
      ...dottedPath,
      'x-title': text('消息的路径', 'Path of the message'),
      'x-help': text('给人看的说明。', 'Words for people.'),
    },
    dataPath: {
      type: 'string',
      'x-title': text('数据的路径', 'Path of the data'),
      'x-help': text('留空表示数据与标志同层。', 'Empty when the data stand beside the flag.'),
    },
    failureStatus: {
      enum: ['standard', 200],
      'x-title': text('失败时的 HTTP 状态码', 'HTTP status of a failure'),
      'x-help': text(
        'standard：按 RFC 6749；200：失败也返回 200。',
        'standard: as RFC 6749 has it; 200: failures come with 200 too.',
      ),
    },
  },
} as const;

/** Where a value stands in a request; `what` names it for people. */
export const placement = (zh: string, en: string) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['in', 'name'],
    'x-title': text(`${zh}的位置`, `Where ${en} goes`),
    'x-help': text(
      '名为 authorization 的请求头自动带 Bearer 前缀。',
      'A header named authorization carries the Bearer prefix.',
    ),
    properties: {
      in: {
        enum: ['header', 'query', 'form', 'json'],
        'x-title': text('位置', 'Place'),
        'x-help': text('请求头、地址、表单或 JSON。', 'Header, URL, form or JSON.'),
      },
      name: {
        type: 'string',
        minLength: 1,
        'x-title': text('名称', 'Name'),
        'x-help': text('请求头或参数的名称。', 'Of the header or the parameter.'),
      },
    },
  }) as const;
