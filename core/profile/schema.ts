// The JSON Schema of a profile, with words for people; the type in profile.ts says the same, and a test holds them together.
import { text } from '../text.ts';
import { authorize, callback, logout, token, userinfo } from './schema/endpoints.ts';
import { claim, error, evidence, unknown } from './schema/entries.ts';
import { gateway } from './schema/gateway.ts';
import { bilingual, path } from './schema/parts.ts';
import { signing } from './schema/signing.ts';

const seconds = { type: 'integer', minimum: 1 } as const;
const hosts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

export const profileSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'version',
    'title',
    'description',
    'status',
    'flow',
    'authorize',
    'callback',
    'userinfo',
    'claims',
    'errors',
    'codeLifetime',
    'tokenLifetime',
    'hosts',
    'evidence',
    'unknowns',
  ],
  'x-title': text('平台档案', 'Platform profile'),
  'x-help': text(
    '一个身份认证平台的全部接口事实，以数据表达；不含任何地址。',
    'All facts about the interface of an identity platform, as data; without any address.',
  ),
  properties: {
    $schema: {
      type: 'string',
      'x-title': text('本文件的 JSON Schema', 'JSON Schema of this file'),
      'x-help': text('编辑器据此提示与检查。', 'Editors complete and check by it.'),
    },
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      'x-title': text('标识', 'Id'),
      'x-help': text(
        '小写字母、数字与连字符，与文件名相同。',
        'Lower-case letters, digits and hyphens, as the file is named.',
      ),
    },
    version: {
      type: 'string',
      minLength: 1,
      'x-title': text('版本', 'Version'),
      'x-help': text('取值有变时更新。', 'Changes when a value does.'),
    },
    title: {
      ...bilingual,
      'x-title': text('名称', 'Title'),
      'x-help': text('平台的正式名称。', 'The platform’s proper name.'),
    },
    description: {
      ...bilingual,
      'x-title': text('说明', 'Description'),
      'x-help': text('一两句话。', 'A sentence or two.'),
    },
    status: {
      enum: ['standard', 'official', 'observed', 'custom'],
      'x-enum-titles': [
        text('公开标准', 'an open standard'),
        text('运营方的官方文档', 'the operator’s document'),
        text('公开接入代码', 'public integration code'),
        text('接入方自己整理', 'the integrator’s own'),
      ],
      'x-title': text('来源', 'Status'),
      'x-help': text(
        '取值从何而来，决定投产前是否必须核对。',
        'Where the values come from; decides whether they must be confirmed before production.',
      ),
    },
    flow: {
      enum: ['oauth2-code', 'oidc-code', 'app-token-code', 'ticket', 'cas', 'idp-ticket'],
      'x-enum-titles': [
        text('OAuth 2.0 授权码', 'OAuth 2.0 authorization code'),
        text('OpenID Connect 授权码', 'OpenID Connect authorization code'),
        text('应用令牌加授权码', 'application token, then the code'),
        text('票据换令牌', 'ticket for a token'),
        text('CAS 票据', 'CAS ticket'),
        text('门户发起的票据', 'ticket from a portal'),
      ],
      'x-title': text('流程', 'Flow'),
      'x-help': text(
        'oidc-code 另有签名的 id_token；app-token-code 先取应用令牌，再连同授权码读取用户；cas 与 idp-ticket 没有令牌端点。',
        'oidc-code adds a signed id_token; app-token-code shows the code together with the application’s own token; cas and idp-ticket have no token endpoint.',
      ),
    },
    separateApi: {
      type: 'boolean',
      'x-title': text('接口另有地址', 'Interfaces elsewhere'),
      'x-help': text(
        '令牌与用户信息接口不在登录页的地址上时为 true，配置另填 apiBaseUrl。',
        'True where token and userinfo are served at another address than the login page; the config then has apiBaseUrl.',
      ),
    },
    discovery: { ...path, 'x-title': text('发现文档的路径', 'Path of discovery') },
    authorize,
    callback,
    token,
    userinfo,
    logout,
    jwks: { ...path, 'x-title': text('公钥的路径', 'Path of the keys') },
    signing,
    gateway,
    claims: {
      type: 'object',
      additionalProperties: claim,
      'x-title': text('用户信息', 'Claims'),
      'x-help': text(
        '标准字段名 → 平台的字段；sub 必须有。',
        'Standard claim name → the platform’s; sub has to be there.',
      ),
    },
    errors: {
      type: 'array',
      items: error,
      'x-title': text('错误', 'Errors'),
      'x-help': text(
        '平台的失败代码对应的标准错误；没有信封的平台不填。',
        'The standard error behind each of the platform’s; none where there is no envelope.',
      ),
    },
    codeLifetime: {
      ...seconds,
      'x-title': text('授权码有效期（秒）', 'Life of a code (s)'),
      'x-help': text('测试平台照此执行。', 'As the test platform has it.'),
    },
    tokenLifetime: {
      ...seconds,
      'x-title': text('令牌有效期（秒）', 'Life of a token (s)'),
      'x-help': text('测试平台照此执行。', 'As the test platform has it.'),
    },
    clientIdPattern: {
      type: 'string',
      minLength: 1,
      'x-title': text('client_id 的格式', 'Pattern of client ids'),
      'x-help': text('正则表达式，仅供校验。', 'A regular expression, for validation only.'),
    },
    hosts: {
      type: 'object',
      additionalProperties: false,
      required: ['test', 'production'],
      properties: {
        test: { ...hosts, 'x-title': text('测试环境的主机', 'Test hosts') },
        production: { ...hosts, 'x-title': text('生产环境的主机', 'Production hosts') },
      },
      'x-title': text('已知主机', 'Known hosts'),
      'x-help': text(
        '仅供校验规则判断环境是否混用，从不访问，也不作默认值。',
        'For rules that tell environments apart; never contacted, never a default.',
      ),
    },
    evidence: {
      type: 'array',
      items: evidence,
      'x-title': text('依据', 'Evidence'),
      'x-help': text('每个取值从何而来。', 'Where each value comes from.'),
    },
    unknowns: {
      type: 'array',
      items: unknown,
      'x-title': text('待确认事项', 'Unknowns'),
      'x-help': text('须从真实平台得知的事。', 'What has to be learned from the real platform.'),
    },
  },
} as const;
