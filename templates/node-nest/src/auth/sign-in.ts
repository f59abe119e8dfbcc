// 谁登录了：写入会话，和每个请求上的核对（绝对期限、账号是否仍然有效）。
import type { Request, RequestHandler } from 'express';
import type { Account } from '../accounts/accounts.ts';
import { createCsrfToken } from '../csrf.ts';
import { maskName } from '../mask.ts';
import type { Parts } from '../parts.ts';
import { endSession, type PendingBinding, renewSession, type SignedIn } from '../session.ts';

/** 当前用户：本地账号，和登录时记下的平台信息（已掩码）。 */
export interface SignedInUser {
  account: Account;
  user: SignedIn;
}

declare global {
  namespace Express {
    interface Locals {
      signedIn?: SignedInUser;
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
export function loadSignedIn(parts: Pick<Parts, 'settings' | 'bindings' | 'audit'>): RequestHandler {
  const { settings, bindings, audit } = parts;
  return async (req, res, next) => {
    const { user } = req.session;
    if (!user) return next();
    const account = await bindings.accountOf(user.subject);
    const expired = Date.now() - user.signedInAt > settings.sessionAbsoluteMs;
    if (account && account.id === user.accountId && !account.disabled && !expired) {
      res.locals.signedIn = { account, user };
      return next();
    }
    await endSession(req, res, settings);
    audit({
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

/** 接口里的当前用户。 */
export function profileOf({ account, user }: SignedInUser) {
  return {
    name: user.displayName || maskName(account.displayName),
    account: account.username,
    role: account.role,
  };
}

/** 接口里没有登录时的回答，状态码 401。 */
export const notSignedIn = { error: 'not-signed-in', message: '还没有登录，或者登录已到期。' };
