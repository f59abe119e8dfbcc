// 登录：送用户去平台，接平台的回调，认出本地账号。
import type { Request, Response } from 'express';
import type { Account } from '../accounts/accounts.ts';
import { createCsrfToken, sameText } from '../csrf.ts';
import type { Parts } from '../parts.ts';
import { renewSession } from '../session.ts';
import { isLoopback, type Settings } from '../settings.ts';
import { type Identity, toSessionIdentity } from './identity.ts';
import { setLoginCookie, takeLoginCookie } from './login-cookie.ts';
import { LoginFailure, toLoginFailure } from './login-failure.ts';
import { explainOAuthError } from './oauth-errors.ts';
import { type PendingLogin, pendingLoginMs } from './pending-login.ts';
import { safeReturnPath } from './return-path.ts';
import { signIn } from './sign-in.ts';

export interface Login {
  /** 开始登录；返回送用户去的地址。 */
  begin(req: Request, res: Response): Promise<string>;
  /** 平台的回调；返回接下来去的地址：登录之前的页面，或者绑定的页面。 */
  finish(req: Request, res: Response): Promise<string>;
}

export function createLogin(
  parts: Pick<Parts, 'settings' | 'platform' | 'sessions' | 'bindings' | 'audit'>,
): Login {
  const { settings, platform, sessions, audit } = parts;

  async function begin(req: Request, res: Response): Promise<string> {
    const returnTo = safeReturnPath(req.query.return, settings.basePath);
    if (onOtherLoopbackName(req, settings)) {
      const here = new URL(`${settings.basePath}/auth/login`, settings.publicBaseUrl);
      here.searchParams.set('return', returnTo);
      return here.href;
    }
    if (settings.https && !req.secure) throw new LoginFailure('cookie-insecure');
    const { url, checks } = await platform.begin().catch((error: unknown) => {
      throw fail(req, res, error);
    });
    const browserKey = setLoginCookie(req, res, settings, checks.expectedState);
    await sessions.pendingLogins.put(checks.expectedState, { checks, browserKey, returnTo });
    return url.href;
  }

  async function finish(req: Request, res: Response): Promise<string> {
    let identity: Identity | undefined;
    try {
      const callback = queryOf(req);
      const pending = await takePendingLogin(req, res, callback);
      identity = await platform.identify(callback, pending.checks);
      const account = await resolveAccount(parts, identity);
      if (!account) {
        await renewSession(req, {
          pendingBinding: {
            identity: toSessionIdentity(identity),
            returnTo: pending.returnTo,
            expiresAt: Date.now() + pendingLoginMs,
          },
          csrfToken: createCsrfToken(),
        });
        return `${settings.basePath}/auth/bind`;
      }
      await signIn(req, account, toSessionIdentity(identity));
      audit({
        event: 'login',
        result: 'success',
        subject: identity.subject,
        account: account.username,
        sourceIp: req.ip,
        requestId: res.locals.requestId,
      });
      return pending.returnTo;
    } catch (error) {
      throw fail(req, res, error, identity?.subject);
    }
  }

  /** state 存在、没用过、没过期，而且还是同一个浏览器。 */
  async function takePendingLogin(
    req: Request,
    res: Response,
    callback: URLSearchParams,
  ): Promise<PendingLogin> {
    const [state, ...others] = callback.getAll('state');
    if (!state || others.length > 0) throw withPlatformError('state-missing', callback);
    const browserKey = takeLoginCookie(req, res, settings, state);
    const pending = /^[\w-]{1,128}$/.test(state) ? await sessions.pendingLogins.take(state) : undefined;
    if (!pending) throw withPlatformError('state-unknown', callback);
    if (browserKey === undefined || !sameText(browserKey, pending.browserKey))
      throw new LoginFailure('cookie-lost');
    if (!callback.has('error') && callback.getAll('code').filter(Boolean).length !== 1)
      throw new LoginFailure('code-missing');
    return pending;
  }

  function fail(req: Request, res: Response, error: unknown, subject?: string): LoginFailure {
    const failure = toLoginFailure(error);
    audit({
      event: 'login',
      result: 'failure',
      reason: failure.reason,
      subject,
      sourceIp: req.ip,
      requestId: res.locals.requestId,
    });
    return failure;
  }

  return { begin, finish };
}

/** 已绑定的账号；没有时按设置：去绑定（undefined）、自动开通，或拒绝。 */
export async function resolveAccount(
  { settings, bindings }: Pick<Parts, 'settings' | 'bindings'>,
  identity: Identity,
): Promise<Account | undefined> {
  const account = await bindings.accountOf(identity.subject);
  if (account?.disabled) throw new LoginFailure('account-disabled');
  if (account || settings.accountMode === 'bind') return account;
  if (settings.accountMode === 'reject') throw new LoginFailure('account-missing');
  return bindings.bindNewAccount(identity.subject, identity.claims.name ?? '');
}

/** 平台用表单 POST 带回结果时（response_mode=form_post）改用的 GET 地址：跨站的 POST 不带 Lax Cookie，得再来一次。 */
export function callbackFromForm(req: Request, settings: Settings): string {
  const form = new URLSearchParams(req.body as Record<string, string>);
  return `${settings.redirectUri.pathname}?${form}`;
}

/** 原样的查询串：Express 的 req.query 会把重复的参数合成数组。 */
function queryOf(req: Request): URLSearchParams {
  const index = req.originalUrl.indexOf('?');
  return new URLSearchParams(index < 0 ? '' : req.originalUrl.slice(index + 1));
}

type Untrusted = 'state-missing' | 'state-unknown';

/** state 不可信时仍说明平台报的错误码，但不展示来路不明的原话。 */
function withPlatformError(reason: Untrusted, callback: URLSearchParams): LoginFailure {
  const code = callback.get('error');
  return code
    ? new LoginFailure(reason, { explanation: { ...explainOAuthError(code), status: 400 } })
    : new LoginFailure(reason);
}

/** 本机调试时 127.0.0.1 与 localhost 的 Cookie 互不相通，先换到登记的那个名字再开始。 */
function onOtherLoopbackName(req: Request, settings: Settings): boolean {
  const here = `http://${req.headers.host}`;
  return (
    isLoopback(settings.publicBaseUrl) &&
    URL.canParse(here) &&
    isLoopback(new URL(here)) &&
    new URL(here).port === settings.publicBaseUrl.port &&
    new URL(here).hostname !== settings.publicBaseUrl.hostname
  );
}
