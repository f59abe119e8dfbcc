// One environment: the platform's address, the system's own, and the redirect URIs.
import { text } from '../../text.ts';
import { clientId, clientSecret, signing } from './client.ts';
import { rules } from './rules.ts';

export const environment = {
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
    apiBaseUrl: {
      type: 'string',
      'x-title': text('平台接口地址', 'Platform API base URL'),
      'x-help': text(
        '令牌与用户信息接口的基础地址，只在平台的接口与登录页不在同一地址时填写；不填则与平台地址相同。',
        'Base URL of token and userinfo, only where the platform serves them elsewhere than its login page; the platform base URL when left out.',
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
      properties: { id: clientId, secret: clientSecret, signing },
      'x-title': text('本环境的客户端', 'Client of this environment'),
      'x-help': text(
        '本环境的 client_id、密钥或签名密钥与顶层不同时填写。',
        'Where id, secret or signing key of this environment differ from the top-level ones.',
      ),
    },
    rules: {
      ...rules,
      'x-title': text('本环境的规则级别', 'Rule severities of this environment'),
      'x-help': text(
        '只在本环境与顶层 rules 不同的规则级别。',
        'Severities that differ from the top-level rules in this environment.',
      ),
    },
  },
} as const;
