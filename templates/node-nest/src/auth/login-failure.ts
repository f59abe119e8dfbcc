// 登录失败的每一种原因：给用户看的说明（发生了什么、怎么办），和写进审计日志的短名。
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { AnswerTooLarge } from './bounded-fetch.ts';
import { explainOAuthError } from './oauth-errors.ts';

interface Explanation {
  status: number;
  title: string;
  what: string;
  todo: string;
}

const again = '请回到首页重新登录。';
const contact = '请稍后重新登录；若仍然失败，请把请求编号告诉系统管理员。';

export const loginFailures = {
  'state-missing': {
    status: 400,
    title: '登录没有完成',
    what: '回调地址里缺少 state 参数，或者它出现了不止一次，无法确认这次登录是从本系统发起的。',
    todo: again,
  },
  'state-unknown': {
    status: 400,
    title: '登录请求已失效',
    what: '这次登录已经用过、超过了 10 分钟，或者不是从本系统发起的。刷新或后退到登录途中的页面也会这样。',
    todo: again,
  },
  'cookie-lost': {
    status: 400,
    title: '浏览器没有带回登录凭据',
    what: '开始登录时写入浏览器的 Cookie 没有带回来，无法确认是同一个浏览器。常见原因：浏览器禁用了 Cookie；开始登录用的地址与回调地址的主机名不同（如 127.0.0.1 与 localhost）；登录途中换了浏览器。',
    todo: '请允许本站使用 Cookie，从首页重新登录，并在同一个浏览器里完成。',
  },
  'code-missing': {
    status: 400,
    title: '登录没有完成',
    what: '身份平台没有带回授权码，或者带回了不止一个。',
    todo: again,
  },
  'cookie-insecure': {
    status: 500,
    title: '服务器配置有误',
    what: '本系统的地址是 https，但反向代理没有传来 X-Forwarded-Proto: https，浏览器的登录凭据无法写入。',
    todo: '请系统管理员检查反向代理的配置和 TRUST_PROXY。',
  },
  'platform-error': {
    status: 400,
    title: '身份平台没有同意这次登录',
    what: '身份平台返回了错误。',
    todo: contact,
  },
  'platform-refused': {
    status: 502,
    title: '身份平台返回失败',
    what: '本系统向身份平台核实登录时，平台返回了失败。',
    todo: contact,
  },
  'platform-answer-invalid': {
    status: 502,
    title: '身份平台的应答无法识别',
    what: '身份平台的应答与约定的格式不符，为安全起见没有登录。',
    todo: contact,
  },
  'platform-timeout': {
    status: 504,
    title: '身份平台没有及时应答',
    what: '等待身份平台应答超时。',
    todo: contact,
  },
  'platform-unreachable': {
    status: 502,
    title: '连接不上身份平台',
    what: '本系统连接身份平台失败，可能是网络、域名解析或证书的问题。',
    todo: contact,
  },
  'token-invalid': {
    status: 502,
    title: '身份凭据没有通过检验',
    what: '身份平台签发的凭据没有通过检验（签名、签发者、接收者、有效期或随机数），为安全起见没有登录。',
    todo: contact,
  },
  'subject-invalid': {
    status: 502,
    title: '账号标识无效',
    what: '身份平台没有给出有效的账号唯一标识，无法确认您是谁。',
    todo: contact,
  },
  'subject-mismatch': {
    status: 502,
    title: '账号标识前后不一致',
    what: '身份平台两次给出的账号标识不是同一个，为安全起见没有登录。',
    todo: contact,
  },
  'account-disabled': {
    status: 403,
    title: '本系统的账号已停用',
    what: '您已通过身份平台认证，但对应的本系统账号已停用。',
    todo: '请联系本系统的管理员。',
  },
  'account-missing': {
    status: 403,
    title: '还没有本系统的账号',
    what: '您已通过身份平台认证，但管理员还没有为您开通本系统的账号。',
    todo: '请联系本系统的管理员开通。',
  },
  'binding-expired': {
    status: 400,
    title: '绑定已超时',
    what: '等待绑定的时间超过了 10 分钟，或者浏览器没有带回 Cookie。',
    todo: again,
  },
  'form-expired': {
    status: 403,
    title: '页面已失效',
    what: '这个页面打开得太久，或者提交不是从本系统的页面发出的，操作没有执行。',
    todo: '请回到首页刷新后再试。',
  },
  'not-signed-in': {
    status: 401,
    title: '还没有登录',
    what: '您还没有登录，或者登录已到期，操作没有执行。',
    todo: again,
  },
  internal: { status: 500, title: '系统内部出错', what: '处理这次请求时出了意外。', todo: contact },
} satisfies Record<string, Explanation>;

export type FailureReason = keyof typeof loginFailures;

export class LoginFailure extends Error {
  readonly reason: FailureReason;
  readonly explanation: Explanation;
  /** 平台的原话：未经信任的文本，已截短，展示时须转义。 */
  readonly platformMessage: string | undefined;
  constructor(
    reason: FailureReason,
    details: {
      explanation?: Partial<Explanation>;
      platformMessage?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(reason, { cause: details.cause });
    this.name = 'LoginFailure';
    this.reason = reason;
    this.explanation = { ...loginFailures[reason], ...details.explanation };
    this.platformMessage = bounded(details.platformMessage);
  }
}

/** 至多 200 字，去掉控制字符和改变文字方向的字符。 */
function bounded(text: string | undefined): string | undefined {
  const clean = text?.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim();
  if (!clean) return undefined;
  const letters = [...clean];
  return letters.length > 200 ? `${letters.slice(0, 200).join('')}…` : clean;
}

/** openid-client 的错误码归到哪一种；没有列出的都是“应答无法识别”。 */
const byCode: Record<string, FailureReason> = {
  OAUTH_TIMEOUT: 'platform-timeout',
  OAUTH_ABORT: 'platform-timeout',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'token-invalid',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'token-invalid',
  OAUTH_KEY_SELECTION_FAILED: 'token-invalid',
  OAUTH_UNSUPPORTED_OPERATION: 'token-invalid',
};

/** 把登录途中抛出的任何错误归到上面的一种。 */
export function toLoginFailure(error: unknown): LoginFailure {
  if (error instanceof LoginFailure) return error;
  if (error instanceof AuthorizationResponseError) return fromOAuthError('platform-error', error);
  if (error instanceof ResponseBodyError) return fromOAuthError('platform-refused', error);
  if (error instanceof WWWAuthenticateChallengeError) return fromChallenge(error);
  if (error instanceof AnswerTooLarge) return new LoginFailure('platform-answer-invalid', { cause: error });
  if (error instanceof ClientError) return fromClientError(error);
  // fetch 的网络错误是带 cause 的 TypeError。
  const network = error instanceof TypeError && error.cause !== undefined;
  return new LoginFailure(network ? 'platform-unreachable' : 'internal', { cause: error });
}

function fromOAuthError(
  reason: 'platform-error' | 'platform-refused',
  error: AuthorizationResponseError | ResponseBodyError,
): LoginFailure {
  const explained = explainOAuthError(error.error);
  return new LoginFailure(reason, {
    explanation: reason === 'platform-refused' ? { ...explained, status: 502 } : explained,
    platformMessage: error.error_description ?? error.error,
    cause: error,
  });
}

/** 带质询的 401：不认密钥时是 Basic（RFC 6749 5.2），不认访问令牌时质询里写有错误码（RFC 6750 3）。 */
function fromChallenge(error: WWWAuthenticateChallengeError): LoginFailure {
  const said = error.cause.map(({ parameters }) => parameters).find((parameters) => parameters.error);
  const isBasic = error.cause.some(({ scheme }) => scheme === 'basic');
  const code = said?.error ?? (isBasic ? 'invalid_client' : undefined);
  return new LoginFailure('platform-refused', {
    explanation: code === undefined ? {} : { ...explainOAuthError(code), status: 502 },
    platformMessage: said?.error_description ?? code,
    cause: error,
  });
}

function fromClientError(error: ClientError): LoginFailure {
  // 没有错误码的，是 customFetch 里抛出的错误又包了一层。
  if (error.code === undefined) return toLoginFailure(error.cause);
  const { attribute, signature } = detailsOf(error);
  if (signature !== undefined) return new LoginFailure('token-invalid', { cause: error });
  if (error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
    return new LoginFailure(attribute === 'sub' ? 'subject-mismatch' : 'token-invalid', { cause: error });
  }
  return new LoginFailure(byCode[error.code] ?? 'platform-answer-invalid', { cause: error });
}

/** attribute：两处应当相同而不同的是什么（用户信息的 sub，或发现文档的 issuer）；signature：没有通过验证的签名。 */
function detailsOf(error: ClientError): { attribute?: string; signature?: unknown } {
  const cause = error.cause as { attribute?: string; cause?: { attribute?: string } } | undefined;
  return cause?.cause ?? cause ?? {};
}
