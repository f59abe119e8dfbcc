// 读取并检查全部环境变量；每个问题一句话，一次说完，检查不过就不启动。
import { type DatabaseAddress, readDatabaseAddress } from './accounts/database-address.ts';
import { type AccountMode, defaults, platformInfo } from './system.ts';

export interface Settings {
  /** 身份平台的根地址（或 OIDC 的 issuer）。 */
  platformAddress: URL;
  platformTimeoutSeconds: number;
  clientId: string;
  clientSecret: string;
  /** 在平台登记的回调地址，逐字使用，从不由请求推导。 */
  redirectUri: URL;
  publicBaseUrl: URL;
  /** publicBaseUrl 的路径，没有末尾斜杠；部署在域名根下时为空串。 */
  basePath: string;
  /** 用户是否经 https 访问本系统：决定 Cookie 的 Secure 标志。 */
  https: boolean;
  /** 退出本系统时是否也退出平台（公用电脑上应当如此）。 */
  logoutAtPlatform: boolean;
  /** 从平台退出后回到的路径，在 basePath 之下，以“/”开头。 */
  logoutReturnPath: string;
  /** 同一个路径的完整地址，告诉平台用。 */
  logoutReturnUrl: string;
  /** 平台退出途中还会经过的来源（scheme://host），写进 CSP 的 form-action。 */
  logoutOrigins: string[];
  sessionSecret: string;
  sessionStore: 'memory' | 'redis';
  redisUrl: string | undefined;
  sessionIdleMs: number;
  sessionAbsoluteMs: number;
  accountMode: AccountMode;
  /** 账号库。 */
  database: DatabaseAddress;
  /** undefined：没有启用审计。 */
  auditLogFile: string | undefined;
  /** 传给 Express 的 trust proxy；false 表示不经反向代理。 */
  trustProxy: false | number | string[];
  host: string;
  port: number;
}

export class SettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** 只看本机回环地址：明文 http 只在这里允许。 */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const value = (name: string) => env[name]?.trim() ?? '';

  /** 已经报过问题的变量，不再报由它引起的问题。 */
  const isFine = (name: string) =>
    !problems.some((problem) => problem.startsWith(name) || problem.startsWith(`缺少 ${name}`));

  function required(name: string, meaning: string, minLength = 1): string {
    const text = value(name);
    if (text === '') problems.push(`缺少 ${name}（${meaning}）。请在 .env 或服务的环境变量里填写。`);
    else if (text.length < minLength)
      problems.push(`${name} 太短：至少 ${minLength} 个字符，现在是 ${text.length} 个。`);
    return text;
  }

  function address(name: string, text: string): URL {
    const complete = URL.canParse(text) && /^https?:\/\//.test(text);
    const url = new URL(complete ? text : 'http://127.0.0.1');
    const problem = text === '' ? undefined : complete ? addressProblem(url, text) : notAnAddress;
    if (problem) problems.push(`${name} ${problem}`);
    return url;
  }

  function choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const text = value(name);
    if (text === '') return otherwise;
    if ((allowed as readonly string[]).includes(text)) return text as T;
    problems.push(`${name} 只能是 ${allowed.join('、')} 之一，现在是“${text.slice(0, 40)}”。`);
    return otherwise;
  }

  function number(name: string, min: number, max: number, otherwise: number, whole = false): number {
    const text = value(name);
    if (text === '') return otherwise;
    const parsed = Number(text);
    if (parsed >= min && parsed <= max && (!whole || Number.isInteger(parsed))) return parsed;
    problems.push(
      `${name} 应是 ${min} 到 ${max} 之间的${whole ? '整数' : '数'}，现在是“${text.slice(0, 40)}”。`,
    );
    return otherwise;
  }

  function yesOrNo(name: string, otherwise: boolean): boolean {
    return choice(name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true';
  }

  function localPath(name: string, otherwise: string): string {
    const text = value(name) || otherwise;
    if (!/^\/(?!\/)[\w./~-]*$/.test(text))
      problems.push(`${name} 应是以“/”开头的路径，如 /auth/logged-out。`);
    return text;
  }

  const platformAddress = address(
    platformInfo.addressVariable,
    required(platformInfo.addressVariable, `${platformInfo.title}的地址，由平台运营方提供`),
  );
  const clientId = required('CLIENT_ID', '平台发放的应用标识');
  const clientSecret = required('CLIENT_SECRET', '平台发放的应用密钥');
  const redirectUri = address('REDIRECT_URI', required('REDIRECT_URI', '在平台登记的回调地址'));
  const publicBaseUrl = address(
    'PUBLIC_BASE_URL',
    required('PUBLIC_BASE_URL', '用户在浏览器里访问本系统的地址'),
  );
  const basePath = publicBaseUrl.pathname.replace(/\/+$/, '');
  if (
    isFine('REDIRECT_URI') &&
    isFine('PUBLIC_BASE_URL') &&
    (redirectUri.origin !== publicBaseUrl.origin || !redirectUri.pathname.startsWith(`${basePath}/`))
  ) {
    problems.push(
      'REDIRECT_URI 必须在 PUBLIC_BASE_URL 之下，协议、主机名、端口都要相同（127.0.0.1 与 localhost 不算相同），否则登录途中的 Cookie 会丢失。',
    );
  }

  const trustProxy = parseTrustProxy(value('TRUST_PROXY'), problems);
  const https = publicBaseUrl.protocol === 'https:';
  if (https && trustProxy === false && isFine('TRUST_PROXY')) {
    problems.push(
      'PUBLIC_BASE_URL 是 https，而 TRUST_PROXY 没有填写：本程序自己不做 TLS，请填写前面反向代理的地址（本机 nginx 填 loopback）。',
    );
  }

  const sessionStore = choice('SESSION_STORE', ['memory', 'redis'], defaults.sessionStore);
  const redisUrl = value('REDIS_URL') || undefined;
  if (sessionStore === 'redis' && !redisUrl && isFine('SESSION_STORE')) {
    problems.push('SESSION_STORE 是 redis，还需要 REDIS_URL，例如 redis://127.0.0.1:6379/0。');
  }
  if (redisUrl && !/^rediss?:\/\//.test(redisUrl))
    problems.push('REDIS_URL 应以 redis:// 或 rediss:// 开头。');

  const logoutReturnPath = localPath('LOGOUT_RETURN_PATH', defaults.logoutReturnPath);
  const settings: Settings = {
    platformAddress,
    platformTimeoutSeconds: number('PLATFORM_TIMEOUT_SECONDS', 1, 30, 10),
    clientId,
    clientSecret,
    redirectUri,
    publicBaseUrl,
    basePath,
    https,
    logoutAtPlatform: yesOrNo('LOGOUT_AT_PLATFORM', defaults.logoutAtPlatform),
    logoutReturnPath,
    logoutReturnUrl: publicBaseUrl.origin + basePath + logoutReturnPath,
    logoutOrigins: value('LOGOUT_ORIGINS')
      .split(/\s+/)
      .filter(Boolean)
      .map((text) => address('LOGOUT_ORIGINS', text).origin),
    sessionSecret: required('SESSION_SECRET', '会话 Cookie 的签名密钥，至少 32 个随机字符', 32),
    sessionStore,
    redisUrl,
    sessionIdleMs: number('SESSION_IDLE_MINUTES', 0.01, 240, defaults.sessionIdleMinutes) * 60_000,
    sessionAbsoluteMs: number('SESSION_ABSOLUTE_HOURS', 0.001, 24, defaults.sessionAbsoluteHours) * 3_600_000,
    accountMode: choice('ACCOUNT_MODE', ['bind', 'auto', 'reject'], defaults.accountMode),
    database: readDatabaseAddress(env, problems),
    auditLogFile: auditLogFileFrom(env),
    trustProxy,
    host: value('HOST') || '127.0.0.1',
    port: number('PORT', 0, 65535, defaults.port, true),
  };
  if (problems.length > 0) throw new SettingsError([...new Set(problems)]);
  return settings;
}

/** 写 off 才是不启用；留空用默认值，免得漏填就没有审计。 */
export function auditLogFileFrom(env: NodeJS.ProcessEnv): string | undefined {
  const file = env.AUDIT_LOG_FILE?.trim() || defaults.auditLogFile;
  return file === 'off' ? undefined : file;
}

const notAnAddress = '不是完整的网址：应形如 https://oa.example.gov.cn/auth/callback。';

function addressProblem(url: URL, text: string): string | undefined {
  if (url.username || url.password) return '里不要写用户名和密码。';
  if (url.search || url.hash) return '不能带“?”或“#”及其后的内容。';
  if (url.protocol === 'http:' && !isLoopback(url)) {
    return '用了 http：只有本机地址（127.0.0.1、localhost）可以用 http，其余请改为 https。';
  }
  const same = url.href.replace(/\/$/, '') === text.replace(/\/$/, '');
  return same ? undefined : `请写成规范的形式：${url.href}（与在平台登记的写法保持一致）。`;
}

function parseTrustProxy(text: string, problems: string[]): Settings['trustProxy'] {
  if (text === '' || text === 'false' || text === '0') return false;
  if (/^[1-9]$/.test(text)) return Number(text);
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const known =
    /^(loopback|linklocal|uniquelocal|[0-9.]+(\/\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(\/\d{1,3})?)$/;
  if (parts.every((part) => known.test(part))) return parts;
  problems.push(
    'TRUST_PROXY 应是代理的层数（1–9）、loopback，或代理的 IP、网段（逗号分隔）；不能是 true：那样任何人都能伪造来源地址。',
  );
  return false;
}
