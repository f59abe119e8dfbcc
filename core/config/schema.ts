// The one source of govauth.config.json: types, JSON Schema, questions and reference docs all come from here.
import { text } from '../text.ts';

// `x-title`, `x-help` and `x-enum-titles` become `title`, `description` and `enumDescriptions`, one per language.
const clientId = {
  type: 'string',
  minLength: 1,
  'x-title': text('客户端标识 client_id', 'Client id'),
  'x-help': text(
    '平台运营方分配的 client_id，照原样填写。',
    'The client_id given out by the operator of the platform, exactly as issued.',
  ),
} as const;

const clientSecret = {
  type: 'string',
  'x-title': text('客户端密钥（引用）', 'Client secret (reference)'),
  'x-help': text(
    '只写引用，不写密钥本身：${env:变量名} 取自环境变量或项目的 .env，${secret:名称} 取自 VS Code 的密钥存储。',
    'A reference, never the secret itself: ${env:NAME} reads an environment variable or the project’s .env, ${secret:NAME} reads the secret store of VS Code.',
  ),
} as const;

const environment = {
  type: 'object',
  additionalProperties: false,
  required: ['platformBaseUrl', 'publicBaseUrl', 'redirectUri', 'registeredRedirectUris'],
  properties: {
    platformBaseUrl: {
      type: 'string',
      'x-title': text('平台地址', 'Platform base URL'),
      'x-help': text(
        '统一身份认证平台在本环境的基础地址（OIDC 平台填 issuer）。正式与测试地址由运营方提供，本工具不预置。',
        'Base URL of the identity platform in this environment (the issuer, for OIDC). The operator gives it out; none is shipped with this tool.',
      ),
    },
    publicBaseUrl: {
      type: 'string',
      'x-title': text('业务系统地址', 'Public base URL'),
      'x-help': text(
        '用户浏览器看到的业务系统地址，不带末尾斜杠。',
        'The business system as the user’s browser sees it, without a trailing slash.',
      ),
    },
    redirectUri: {
      type: 'string',
      'x-title': text('回调地址 redirect_uri', 'Redirect URI'),
      'x-help': text(
        '登录后平台把授权码送回的完整地址，必须与平台登记的逐字符一致。',
        'The absolute URL the platform returns the code to; must equal the registered one character by character (RFC 9700 §2.1).',
      ),
    },
    registeredRedirectUris: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      'x-title': text('已登记的回调地址', 'Registered redirect URIs'),
      'x-help': text(
        '在平台登记（工单回复）的回调地址，照抄。',
        'The redirect URIs as registered at the platform, copied from its answer.',
      ),
    },
    testPlatform: {
      type: 'boolean',
      'x-title': text('使用内置测试平台', 'Embedded test platform'),
      'x-help': text(
        '仅 local 环境：平台地址上没有服务时，由本工具启动内置测试平台（默认 true）。',
        'Local environment only: when nothing answers at the platform base URL, the embedded test platform is started there (default true).',
      ),
    },
    caFile: {
      type: 'string',
      'x-title': text('CA 证书文件', 'CA certificate file'),
      'x-help': text(
        '平台使用自建 CA 时的 PEM 文件，相对本文件；不要关闭证书校验。',
        'PEM file of a private CA, relative to this file; certificate checks are never switched off.',
      ),
    },
    client: {
      type: 'object',
      additionalProperties: false,
      properties: { id: clientId, secret: clientSecret },
      'x-title': text('本环境的客户端', 'Client of this environment'),
      'x-help': text(
        '本环境的 client_id 或密钥与顶层不同时填写。',
        'Where the id or secret of this environment differs from the top-level one.',
      ),
    },
  },
} as const;

export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: [
    'platform',
    'stack',
    'system',
    'client',
    'environments',
    'session',
    'accounts',
    'claims',
    'audit',
    'logout',
    'proxy',
  ],
  'x-title': text('政务认证接入配置', 'GovAuth integration config'),
  'x-help': text(
    '一个业务系统接入统一身份认证平台所需的全部信息，由本工具校验、生成代码、实测登录。',
    'All that a business system needs to connect to an identity platform: validated, generated from and logged in with.',
  ),
  properties: {
    $schema: {
      type: 'string',
      'x-title': text('本文件的 JSON Schema', 'JSON Schema of this file'),
      'x-help': text('编辑器据此提示与检查。', 'Editors complete and check by it.'),
    },
    platform: {
      type: 'string',
      minLength: 1,
      'x-title': text('身份认证平台', 'Identity platform'),
      'x-help': text(
        '内置平台档案的 id（govauth platforms 列出），或以 ./ 开头的自有档案文件。',
        'Id of a shipped profile (see `govauth platforms`), or a profile file of your own starting with ./',
      ),
    },
    platformConfirmed: {
      type: 'boolean',
      'x-title': text('已按官方文档核对', 'Confirmed against the official document'),
      'x-help': text(
        '平台档案的取值来自公开代码时，投产前须对照运营方的官方文档核对，核对后填 true。',
        'A profile observed in public code has to be compared with the operator’s document before production; true once that is done.',
      ),
    },
    stack: {
      type: 'string',
      minLength: 1,
      'x-title': text('技术栈', 'Stack'),
      'x-help': text('生成代码所用的模板。', 'The template the integration code is generated from.'),
    },
    system: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'department', 'contractor', 'protectionLevel'],
      'x-title': text('业务系统', 'Business system'),
      'x-help': text('接入平台的系统及其责任单位。', 'The system that connects, and who answers for it.'),
      properties: {
        name: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          'x-title': text('系统名称', 'System name'),
          'x-help': text('显示在页面上的业务系统名称。', 'Name of the business system, shown on its pages.'),
        },
        department: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          'x-title': text('主管部门', 'Department'),
          'x-help': text('系统的接入方（政务部门）。', 'The department that owns the system.'),
        },
        contractor: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          'x-title': text('系统承建单位', 'Contractor'),
          'x-help': text('负责对接开发的单位。', 'Who builds the integration.'),
        },
        protectionLevel: {
          type: 'integer',
          enum: [1, 2, 3, 4],
          'x-enum-titles': [
            text('第一级（自主保护）', 'level 1'),
            text('第二级（指导保护）', 'level 2'),
            text('第三级（监督保护）', 'level 3'),
            text('第四级（强制保护）', 'level 4'),
          ],
          'x-title': text('网络安全等级保护级别', 'Protection level'),
          'x-help': text(
            '定级备案的级别（GB/T 22239），一般为 2 或 3。',
            'Level under GB/T 22239, usually 2 or 3.',
          ),
        },
      },
    },
    client: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'secret'],
      'x-title': text('客户端', 'Client'),
      'x-help': text('平台分配给本系统的身份。', 'Who this system is to the platform.'),
      properties: { id: clientId, secret: clientSecret },
    },
    environments: {
      type: 'object',
      additionalProperties: false,
      required: ['local'],
      'x-title': text('环境', 'Environments'),
      'x-help': text('本机、测试、生产三套地址。', 'Addresses on this machine, in test and in production.'),
      properties: {
        local: {
          ...environment,
          'x-title': text('本机', 'Local'),
          'x-help': text(
            '开发时用，默认接内置测试平台。',
            'For development, on the embedded test platform by default.',
          ),
        },
        test: {
          ...environment,
          'x-title': text('测试环境', 'Test'),
          'x-help': text('与平台测试环境联调。', 'Joint testing with the platform’s test environment.'),
        },
        production: {
          ...environment,
          'x-title': text('生产环境', 'Production'),
          'x-help': text('正式投产，规则从严。', 'In production; rules are strictest here.'),
        },
      },
    },
    session: {
      type: 'object',
      additionalProperties: false,
      required: ['store', 'idleMinutes', 'absoluteHours', 'instances'],
      'x-title': text('会话', 'Session'),
      'x-help': text('登录状态存在哪里、保持多久。', 'Where the login is kept, and for how long.'),
      properties: {
        store: {
          type: 'string',
          enum: ['memory', 'redis'],
          'x-enum-titles': [
            text('进程内存：仅限单实例', 'in the process: one instance only'),
            text('Redis：可多实例，重启不丢失', 'Redis: any number of instances, survives a restart'),
          ],
          'x-title': text('会话存储', 'Session store'),
          'x-help': text('多实例部署必须用 redis。', 'More than one instance needs redis.'),
        },
        idleMinutes: {
          type: 'integer',
          minimum: 1,
          'x-title': text('空闲超时（分钟）', 'Idle limit (minutes)'),
          'x-help': text(
            '无操作多久后退出，建议不超过 30。',
            'Sign out after so long without activity; 30 or less.',
          ),
        },
        absoluteHours: {
          type: 'number',
          exclusiveMinimum: 0,
          'x-title': text('最长会话（小时）', 'Absolute limit (hours)'),
          'x-help': text('登录后最长有效时间，建议不超过 12。', 'Longest life of a session; 12 or less.'),
        },
        instances: {
          type: 'integer',
          minimum: 1,
          'x-title': text('实例数', 'Instances'),
          'x-help': text('同时运行的进程或服务器数量。', 'How many processes or servers run at once.'),
        },
      },
    },
    accounts: {
      type: 'object',
      additionalProperties: false,
      required: ['subjectClaim', 'mode'],
      'x-title': text('账号映射', 'Account mapping'),
      'x-help': text('平台账号如何对应到本地账号。', 'How a platform account becomes a local one.'),
      properties: {
        subjectClaim: {
          type: 'string',
          minLength: 1,
          'x-title': text('唯一标识字段', 'Subject claim'),
          'x-help': text(
            '用来认人的平台账号唯一标识，即 sub。',
            'The stable unique id of the platform account: sub.',
          ),
        },
        mode: {
          type: 'string',
          enum: ['bind', 'auto', 'reject'],
          'x-enum-titles': [
            text('用本地账号密码绑定一次', 'prove the password of a local account once'),
            text('自动建立最低权限的账号', 'create an account with the lowest role'),
            text('拒绝未绑定的人', 'refuse whoever is not bound'),
          ],
          'x-title': text('首次登录', 'First login'),
          'x-help': text(
            '平台账号首次登录、尚无对应本地账号时怎么办。',
            'What happens when a platform account without a local one signs in for the first time.',
          ),
        },
      },
    },
    claims: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'purpose'],
        'x-title': text('收集项', 'Claim collected'),
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            'x-title': text('字段', 'Claim'),
            'x-help': text('标准字段名，见平台档案。', 'Standard claim name, see the profile.'),
          },
          purpose: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            'x-title': text('用途', 'Purpose'),
            'x-help': text(
              '为什么需要它（个人信息保护法第六条，最小必要）。',
              'Why it is needed (PIPL Art. 6, minimum necessary).',
            ),
          },
        },
      },
      'x-title': text('收集的个人信息', 'Claims collected'),
      'x-help': text('只收集列出的字段，每项写明用途。', 'Only these are collected, each with its purpose.'),
    },
    audit: {
      type: 'object',
      additionalProperties: false,
      required: ['enabled', 'retentionDays'],
      'x-title': text('审计日志', 'Audit log'),
      'x-help': text('谁在何时做了什么，结果如何。', 'Who did what, when, and how it ended.'),
      properties: {
        enabled: {
          type: 'boolean',
          'x-title': text('启用审计', 'Enabled'),
          'x-help': text(
            '记录登录、绑定、解绑、退出（GB/T 22239 8.1.4.3）。',
            'Records login, binding, unbinding, logout (GB/T 22239 8.1.4.3).',
          ),
        },
        retentionDays: {
          type: 'integer',
          minimum: 1,
          'x-title': text('保存天数', 'Retention (days)'),
          'x-help': text('不少于 180 天。', 'At least 180.'),
        },
      },
    },
    logout: {
      type: 'object',
      additionalProperties: false,
      required: ['atPlatform', 'returnPath'],
      'x-title': text('退出', 'Logout'),
      'x-help': text('退出本系统时还要做什么。', 'What else happens when somebody signs out.'),
      properties: {
        atPlatform: {
          type: 'boolean',
          'x-title': text('同时退出平台', 'At the platform too'),
          'x-help': text(
            '公用电脑上只退出本系统并不安全。',
            'On a shared computer leaving only this system is not enough.',
          ),
        },
        returnPath: {
          type: 'string',
          minLength: 1,
          'x-title': text('退出后返回的路径', 'Return path'),
          'x-help': text(
            '相对业务系统地址，以 / 开头。',
            'Relative to the public base URL, starting with /.',
          ),
        },
      },
    },
    proxy: {
      type: 'object',
      additionalProperties: false,
      required: ['behind'],
      'x-title': text('反向代理', 'Reverse proxy'),
      'x-help': text('业务系统前面是否有代理。', 'What stands in front of the system.'),
      properties: {
        behind: {
          type: 'boolean',
          'x-title': text('部署在反向代理之后', 'Behind a proxy'),
          'x-help': text('例如由 nginx 终止 TLS。', 'For example nginx terminates TLS.'),
        },
        trusted: {
          type: 'array',
          items: { type: 'string' },
          'x-title': text('可信代理', 'Trusted proxies'),
          'x-help': text(
            '代理的地址或网段；默认只信任 loopback。',
            'Addresses or ranges of the proxies; loopback by default.',
          ),
        },
      },
    },
    rules: {
      type: 'object',
      additionalProperties: {
        type: 'string',
        enum: ['off', 'info', 'warning', 'error'],
        'x-enum-titles': [
          text('不检查', 'not checked'),
          text('提示', 'a remark'),
          text('警告', 'a warning'),
          text('错误，阻止生成与测试', 'an error: stops generation and tests'),
        ],
      },
      'x-title': text('规则级别', 'Rule severities'),
      'x-help': text(
        '规则 id 到级别，只写与默认不同的，例如 "no-ip-literal": "off"。',
        'Rule id to severity, where it differs from the default, e.g. "no-ip-literal": "off".',
      ),
    },
  },
} as const;
