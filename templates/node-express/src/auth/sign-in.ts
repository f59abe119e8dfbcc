// 谁登录了：写入会话，和每个请求上的核对（绝对期限、账号是否仍然有效）。
import type { Request, RequestHandler } from 'express';
import type { Account, Accounts } from '../accounts/accounts.ts';
import type { Bindings } from '../accounts/bindings.ts';
import type { Audit } from '../audit.ts';
import { createCsrfToken } from '../csrf.ts';
import { endSession, type PendingBinding, renewSession, type SignedIn } from '../session.ts';
import type { Settings } from '../settings.ts';

declare global {
  namespace Express {
    interface Locals {
      signedIn?: { account: Account; user: SignedIn };
    }
  }
}

/** 登录成功：会话换新编号（防会话固定），从此记住是谁。 */
export async function signIn(
  req: Request,
  account: Account,
  identity: PendingBinding['identity'],
): Promise<void> {
  await renewSession(req, {
    user: { ...identity, accountId: account.id, signedInAt: Date.now() },
    csrfToken: createCsrfToken(),
  });
}

/** 账号停用、绑定解除、超过绝对期限，都在下一个请求生效。 */
export function loadSignedIn(app: {
  settings: Settings;
  accounts: Accounts;
  bindings: Bindings;
  audit: Audit;
}): RequestHandler {
  return async (req, res, next) => {
    const { user } = req.session;
    if (!user) return next();
    const account = await app.bindings.accountOf(user.subject);
    const expired = Date.now() - user.signedInAt > app.settings.sessionAbsoluteMs;
    if (account && account.id === user.accountId && !account.disabled && !expired) {
      res.locals.signedIn = { account, user };
      return next();
    }
    await endSession(req, res, app.settings);
    app.audit({
      event: 'session-expired',
      result: 'success',
      reason: expired ? 'absolute-limit' : account?.disabled ? 'account-disabled' : 'binding-removed',
      subject: user.subject,
      account: account?.username,
      sourceIp: req.ip,
      requestId: res.locals.requestId,
    });
    next();
  };
}
