// 绑定与解除绑定：平台账号 ↔ 本地账号，凭本地密码确认一次。
import type { Request, Response } from 'express';
import { AccountProblem } from '../accounts/accounts.ts';
import { createBindAttempts, lockMinutes } from '../accounts/bind-attempts.ts';
import { verifyPassword } from '../accounts/password.ts';
import { bindPage } from '../pages/bind.ts';
import type { Parts } from '../parts.ts';
import { endSession, type PendingBinding, sessionOf } from '../session.ts';
import { LoginFailure } from './login-failure.ts';
import { signIn } from './sign-in.ts';

export interface Binding {
  /** 绑定的表单页。 */
  form(req: Request): string;
  /** 提交表单：绑定成功则返回接下来去的地址，否则是带着问题的表单页。 */
  bind(req: Request, res: Response): Promise<{ redirect: string } | { status: number; page: string }>;
  /** 解除绑定；返回接下来去的地址。 */
  unbind(req: Request, res: Response): Promise<string>;
}

export function createBinding(
  parts: Pick<Parts, 'settings' | 'database' | 'accounts' | 'bindings' | 'audit'>,
): Binding {
  const { settings, database, accounts, bindings, audit } = parts;
  const attempts = createBindAttempts(database);

  function showForm(req: Request, pending: PendingBinding, username = '', problem = ''): string {
    const csrfToken = sessionOf(req).csrfToken ?? '';
    return bindPage({
      basePath: settings.basePath,
      csrfToken,
      displayName: pending.identity.displayName,
      username,
      problem,
    });
  }

  function record(
    req: Request,
    res: Response,
    event: 'bind' | 'unbind' | 'login',
    reason: string | undefined,
    subject: string,
    account: string,
  ) {
    const result = reason === undefined ? 'success' : 'failure';
    audit({ event, result, reason, subject, account, sourceIp: req.ip, requestId: res.locals.requestId });
  }

  return {
    form: (req) => showForm(req, pendingBinding(req)),

    async bind(req, res) {
      const pending = pendingBinding(req);
      const username = field(req, 'username', 64).trim();
      const password = field(req, 'password', 128);
      const { subject } = pending.identity;

      const refuse = (status: number, reason: string, problem: string) => {
        record(req, res, 'bind', reason, subject, username);
        return { status, page: showForm(req, pending, username, problem) };
      };
      if (!(await attempts.begin(username, subject))) {
        return refuse(429, 'locked', `输错的次数太多，请 ${lockMinutes} 分钟后再试，或联系管理员。`);
      }
      const account = await accounts.byUsername(username);
      if (!(await verifyPassword(password, account?.passwordHash)) || !account) {
        return refuse(403, 'wrong-password', '账号或密码不正确。');
      }
      await attempts.succeed(username, subject);
      if (account.disabled) return refuse(403, 'account-disabled', '这个账号已停用，请联系管理员。');
      try {
        await bindings.bind(subject, account.id);
      } catch (error) {
        if (!(error instanceof AccountProblem)) throw error;
        return refuse(409, 'already-bound', `${error.message}一个账号只能绑定一次，请联系管理员核实。`);
      }
      record(req, res, 'bind', undefined, subject, account.username);
      await signIn(req, account, pending.identity);
      record(req, res, 'login', undefined, subject, account.username);
      return { redirect: pending.returnTo };
    },

    async unbind(req, res) {
      const { signedIn } = res.locals;
      if (!signedIn) throw new LoginFailure('not-signed-in');
      await bindings.unbind(signedIn.account.id);
      record(req, res, 'unbind', undefined, signedIn.user.subject, signedIn.account.username);
      await endSession(req, res, settings);
      return `${settings.basePath}/auth/logged-out?unbound`;
    },
  };
}

function pendingBinding(req: Request): PendingBinding {
  const pending = sessionOf(req).pendingBinding;
  if (!pending || pending.expiresAt < Date.now()) throw new LoginFailure('binding-expired');
  return pending;
}

/** 表单的一项；重复提交的同名项会是数组，不予理会。 */
function field(req: Request, name: string, maxLength: number): string {
  const value: unknown = req.body?.[name];
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}
