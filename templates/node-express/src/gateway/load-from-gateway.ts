// 网关说的是谁：验过签才算登录，而且只在这一个请求里；随机串只认第一次。
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Account } from '../accounts/accounts.ts';
import { type Identity, pickClaims, requireSubject, toSessionIdentity } from '../auth/identity.ts';
import { resolveAccount } from '../auth/login.ts';
import { LoginFailure } from '../auth/login-failure.ts';
import { pendingLoginMs } from '../auth/pending-login.ts';
import { safeReturnPath } from '../auth/return-path.ts';
import { createCsrfToken } from '../csrf.ts';
import type { Parts } from '../parts.ts';
import { endSession, renewSession, sessionOf } from '../session.ts';
import { readGatewayHeaders } from './gateway-headers.ts';

/** 网关说的身份，或者不信它的原因；undefined：请求里没有网关的请求头。 */
type Said = { identity: Identity } | { refused: string } | undefined;

/** 放在会话和 loadSignedIn 之后：有网关的请求头时，以它为准。 */
export function loadFromGateway(
  parts: Pick<Parts, 'settings' | 'sessions' | 'bindings' | 'audit'>,
): RequestHandler {
  const { settings, sessions, bindings, audit } = parts;

  async function listen(req: Request): Promise<Said> {
    const verdict = readGatewayHeaders(req.headersDistinct, settings);
    if (verdict.kind === 'absent') return undefined;
    if (verdict.kind === 'refused') return { refused: verdict.reason };
    if (!(await sessions.usedNonces.use(verdict.nonce, verdict.usableUntil)))
      return { refused: 'gateway-nonce-reused' };
    try {
      return { identity: { subject: requireSubject(verdict.subject), claims: pickClaims(verdict.userinfo) } };
    } catch (error) {
      if (error instanceof LoginFailure) return { refused: error.reason };
      throw error;
    }
  }

  function record(req: Request, res: Response, reason?: string, subject?: string, account?: Account): void {
    audit({
      event: 'login',
      result: reason === undefined ? 'success' : 'failure',
      reason,
      subject,
      account: account?.username,
      sourceIp: req.ip,
      requestId: res.locals.requestId,
    });
  }

  /** 页面的表单要用会话；会话里换了人，就换新编号，原来的作废。 */
  async function remember(req: Request, res: Response, subject: string, account: Account): Promise<void> {
    if (!isPage(req) || !hasSession(req) || sessionOf(req).gatewaySubject === subject) return;
    await renewSession(req, { gatewaySubject: subject, csrfToken: createCsrfToken() });
    record(req, res, undefined, subject, account);
  }

  /** 还没有本地账号：先去绑定一次，再回到要去的页面。 */
  async function bindFirst(req: Request, res: Response, next: NextFunction, identity: Identity) {
    const { pendingBinding } = sessionOf(req);
    const begun =
      pendingBinding?.identity.subject === identity.subject && pendingBinding.expiresAt > Date.now();
    if (begun || !isPage(req) || !hasSession(req)) return next();
    await renewSession(req, {
      pendingBinding: {
        identity: { ...toSessionIdentity(identity), viaGateway: true },
        returnTo: safeReturnPath(req.originalUrl, settings.basePath),
        expiresAt: Date.now() + pendingLoginMs,
      },
      csrfToken: createCsrfToken(),
    });
    res.redirect(`${settings.basePath}/auth/bind`);
  }

  return async (req, res, next) => {
    const said = await listen(req);
    if (!said) {
      // 由网关得来的会话，离开网关就不算数；从平台登录的照旧。
      if (res.locals.signedIn?.user.viaGateway) {
        delete res.locals.signedIn;
        await endSession(req, res, settings);
      }
      return next();
    }
    delete res.locals.signedIn;
    if ('refused' in said) {
      record(req, res, said.refused);
      return next();
    }
    const { identity } = said;
    const { subject } = identity;
    // 会话里正要绑定的是别人：换了人，那张表单不能再提交。
    const session = sessionOf(req);
    if (session.pendingBinding && session.pendingBinding.identity.subject !== subject)
      delete session.pendingBinding;
    const account = await resolveAccount({ settings, bindings }, identity).catch((error: unknown) => {
      record(req, res, error instanceof LoginFailure ? error.reason : 'internal', subject);
      throw error;
    });
    if (!account) return bindFirst(req, res, next, identity);
    await remember(req, res, subject, account);
    const user = { ...toSessionIdentity(identity), accountId: account.id, signedInAt: Date.now() };
    res.locals.signedIn = { account, user: { ...user, viaGateway: true } };
    next();
  };
}

const isPage = (req: Request) => req.method === 'GET' && (req.get('accept') ?? '').includes('text/html');

/** 这次请求里刚刚作废的会话，不能再写。 */
const hasSession = (req: Request) => (req.session as Request['session'] | undefined) !== undefined;
