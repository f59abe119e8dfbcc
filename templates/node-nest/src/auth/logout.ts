// 退出：先结束本系统的会话，再去平台退出；平台出了问题也不影响前一步。
import type { Request, Response } from 'express';
import { readCookies } from '../cookies.ts';
import { loggedOutPage } from '../pages/logged-out.ts';
import type { Parts } from '../parts.ts';
import { cookieName, cookieOptions, endSession } from '../session.ts';

export interface Logout {
  /** 结束会话；返回接下来去的地址。 */
  leave(req: Request, res: Response): Promise<string>;
  /** 从平台退出回来的页面；不是从平台退出回来的，返回 undefined。 */
  comeBack(req: Request, res: Response): string | undefined;
  /** 退出之后的页面。 */
  page(req: Request): string;
}

/** 平台的退出不带 state 时，Cookie 里放的值。 */
const noState = 'none';

export function createLogout(parts: Pick<Parts, 'settings' | 'platform' | 'audit'>): Logout {
  const { settings, platform, audit } = parts;
  const localPage = `${settings.basePath}/auth/logged-out`;
  const returnCookie = cookieName(settings, 'logging-out');

  return {
    async leave(req, res) {
      const user = req.session.user;
      const account = res.locals.signedIn?.account.username;
      await endSession(req, res, settings);
      audit({
        event: 'logout',
        result: 'success',
        subject: user?.subject,
        account,
        sourceIp: req.ip,
        requestId: res.locals.requestId,
      });
      if (!settings.logoutAtPlatform) return localPage;
      try {
        const { url, state } = await platform.logout(user?.logoutHint);
        res.cookie(returnCookie, state ?? noState, { ...cookieOptions(settings), maxAge: 600_000 });
        return url.href;
      } catch (error) {
        console.error(`取平台的退出地址失败：${error instanceof Error ? error.message : error}`);
        return `${localPage}?platform-unconfirmed`;
      }
    },

    // 送出过 state 的，回来的必须一样，否则不能说平台也退出了。
    comeBack(req, res) {
      const sent = readCookies(req).get(returnCookie);
      if (sent === undefined) return undefined;
      res.clearCookie(returnCookie, cookieOptions(settings));
      const confirmed = sent === (req.query.state ?? noState);
      return loggedOutPage(settings.basePath, confirmed ? 'done' : 'platform-unconfirmed');
    },

    page(req) {
      const kind = (['unbound', 'platform-unconfirmed'] as const).find((name) => name in req.query);
      return loggedOutPage(settings.basePath, kind ?? 'done');
    },
  };
}
