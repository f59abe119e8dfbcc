// The schema of a profile's endpoints: where each message goes and how it is written.
import { text } from '../../text.ts';
import { dottedPath, envelope, parameterNames, path, placement } from './parts.ts';

const fixedParameters = {
  type: 'object',
  additionalProperties: { type: 'string' },
  'x-title': text('固定参数', 'Constant parameters'),
  'x-help': text(
    '每次都带上的参数，用平台的名称，例如 format=JSON。',
    'Sent every time, under the platform’s names, e.g. format=JSON.',
  ),
} as const;

export const authorize = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'parameters', 'fixed', 'state', 'pkce'],
  'x-title': text('授权请求', 'Authorization request'),
  'x-help': text(
    '浏览器跳转到平台登录页（RFC 6749 §4.1.1）。',
    'The redirect to the platform’s login (RFC 6749 §4.1.1).',
  ),
  properties: {
    path,
    parameters: parameterNames,
    fixed: {
      type: 'object',
      additionalProperties: { type: 'string' },
      'x-title': text('固定参数', 'Constant parameters'),
      'x-help': text(
        '每次都带的参数，用平台的名称，例如 scope=all。',
        'Sent every time, under the platform’s names, e.g. scope=all.',
      ),
    },
    fragment: {
      type: 'string',
      minLength: 1,
      'x-title': text('片段', 'Fragment'),
      'x-help': text(
        '接在地址末尾的 #…，例如 wechat_redirect。',
        'Follows the address as #…, such as wechat_redirect.',
      ),
    },
    state: {
      type: 'object',
      additionalProperties: false,
      required: ['echoed'],
      'x-title': text('state 参数', 'The state parameter'),
      'x-help': text(
        '平台对 state 的限制与是否原样带回。',
        'What the platform allows in it, and whether it comes back.',
      ),
      properties: {
        echoed: {
          enum: ['yes', 'no', 'unknown'],
          'x-title': text('是否带回', 'Echoed'),
          'x-help': text(
            '不带回时须另设防跨站请求伪造的措施（RFC 9700 §4.7）。',
            'Where it is not, CSRF needs another answer (RFC 9700 §4.7).',
          ),
        },
        pattern: {
          type: 'string',
          'x-title': text('允许的格式', 'Pattern'),
          'x-help': text('正则表达式。', 'A regular expression.'),
        },
        maxLength: {
          type: 'integer',
          minimum: 1,
          'x-title': text('最大长度', 'Longest'),
          'x-help': text('字符数。', 'In characters.'),
        },
      },
    },
    pkce: {
      enum: ['none', 'S256'],
      'x-title': text('PKCE', 'PKCE'),
      'x-help': text('平台支持 RFC 7636 时为 S256。', 'S256 where the platform supports RFC 7636.'),
    },
  },
} as const;

export const callback = {
  type: 'object',
  additionalProperties: false,
  required: ['parameters'],
  'x-title': text('回调', 'Callback'),
  'x-help': text(
    '平台带着授权码跳回业务系统（RFC 6749 §4.1.2）。',
    'The redirect back with the code (RFC 6749 §4.1.2).',
  ),
  properties: { parameters: parameterNames },
} as const;

export const token = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'method', 'encoding', 'clientAuthentication', 'parameters', 'fields', 'expiresIn'],
  'x-title': text('令牌端点', 'Token endpoint'),
  'x-help': text(
    '用授权码换访问令牌（RFC 6749 §4.1.3）。',
    'Exchanges the code for an access token (RFC 6749 §4.1.3).',
  ),
  properties: {
    path,
    method: {
      enum: ['POST', 'GET'],
      'x-title': text('HTTP 方法', 'HTTP method'),
      'x-help': text('标准为 POST。', 'POST by the standard.'),
    },
    encoding: {
      enum: ['form', 'json', 'query'],
      'x-title': text('参数位置', 'Where parameters go'),
      'x-help': text(
        'form：表单；json：JSON 请求体；query：地址中。',
        'form: a form body; json: a JSON body; query: the URL.',
      ),
    },
    clientAuthentication: {
      enum: ['client_secret_basic', 'client_secret_post', 'none'],
      'x-title': text('客户端认证方式', 'Client authentication'),
      'x-help': text(
        'basic：放在 Authorization 头；post：与参数放在一起（OIDC Core §9）；none：不发送密钥，以请求签名证明。',
        'basic: in the Authorization header; post: among the parameters (OIDC Core §9); none: the secret is not sent, a signature proves the client.',
      ),
    },
    parameters: parameterNames,
    fixed: fixedParameters,
    envelope,
    fields: {
      type: 'object',
      additionalProperties: dottedPath,
      'x-title': text('应答字段', 'Members of the answer'),
      'x-help': text(
        'RFC 6749 §5.1 的名称 → 去掉信封后的路径；未列出的沿用原名，sub 为令牌应答中的账号标识。',
        'RFC 6749 §5.1 name → path within the unwrapped answer; others keep their names, sub is the subject where the answer carries one.',
      ),
    },
    expiresIn: {
      enum: ['number', 'string'],
      'x-title': text('expires_in 的类型', 'Type of expires_in'),
      'x-help': text('单位为秒；标准为 number。', 'In seconds; a number by the standard.'),
    },
  },
} as const;

export const userinfo = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'method'],
  'x-title': text('用户信息端点', 'Userinfo endpoint'),
  'x-help': text(
    '用访问令牌取用户信息（OIDC Core §5.3）。',
    'Gives the claims for an access token (OIDC Core §5.3).',
  ),
  properties: {
    path,
    method: {
      enum: ['GET', 'POST'],
      'x-title': text('HTTP 方法', 'HTTP method'),
      'x-help': text('标准为 GET。', 'GET by the standard.'),
    },
    token: placement('令牌', 'the token'),
    code: placement('授权码或票据', 'the code or ticket'),
    clientId: placement('客户端标识', 'the client id'),
    redirectUri: placement('回调地址', 'the redirect URI'),
    fixed: fixedParameters,
    envelope,
    detail: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'method', 'subject'],
      'x-title': text('详细信息', 'Details'),
      'x-help': text(
        '第一次应答只有账号标识时，再凭它读取用户信息的接口。',
        'A second call for the claims, where the first only says who it is.',
      ),
      properties: {
        path,
        method: {
          enum: ['GET', 'POST'],
          'x-title': text('HTTP 方法', 'HTTP method'),
          'x-help': text('GET 或 POST。', 'GET or POST.'),
        },
        token: placement('令牌', 'the token'),
        subject: placement('账号标识', 'the subject'),
        envelope,
      },
    },
  },
} as const;

export const logout = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'parameters'],
  'x-title': text('退出端点', 'Logout endpoint'),
  'x-help': text(
    '浏览器跳转，平台没有则不填。',
    'A redirect of the browser; left out where the platform has none.',
  ),
  properties: { path, parameters: parameterNames, fixed: fixedParameters },
} as const;
