// 退出：先结束本系统的会话，再去平台退出；平台出了问题也不影响前一步。
import { Router } from 'express';
import type { App } from '../app.ts';
import { readCookies } from '../cookies.ts';
import { checkCsrf } from '../csrf.ts';
import { loggedOutPage } from '../pages/logged-out.ts';
import { cookieName, cookieOptions, endSession } from '../session.ts';

export function logoutRoutes({ settings, platform, audit }: App): Router {
  const router = Router();
  const localPage = `${settings.basePath}/auth/logged-out`;
  const returnCookie = cookieName(settings, 'logging-out');

  router.post('/auth/logout', checkCsrf, async (req, res) => {
    const user = req.session.user;
    const account = res.locals.signedIn?.account.username;
    await endSession(req, res, settings);
    const { ip: sourceIp } = req;
    audit({
      event: 'logout',
      result: 'success',
      subject: user?.subject,
      account,
      sourceIp,
      requestId: res.locals.requestId,
    });
    if (!settings.logoutAtPlatform) return res.redirect(303, localPage);
    try {
      const { url, state } = await platform.logout(user?.logoutHint);
      res.cookie(returnCookie, state ?? noState, { ...cookieOptions(settings), maxAge: 600_000 });
      res.redirect(303, url.href);
    } catch (error) {
      console.error(`取平台的退出地址失败：${error instanceof Error ? error.message : error}`);
      res.redirect(303, `${localPage}?platform-unconfirmed`);
    }
  });

  // 从平台退出回来：送出过 state 的，回来的必须一样，否则不能说平台也退出了。
  router.get(settings.logoutReturnPath, (req, res, next) => {
    const sent = readCookies(req).get(returnCookie);
    if (sent === undefined) return next();
    res.clearCookie(returnCookie, cookieOptions(settings));
    const confirmed = sent === (req.query.state ?? noState);
    res.send(loggedOutPage(settings.basePath, confirmed ? 'done' : 'platform-unconfirmed'));
  });

  router.get('/auth/logged-out', (req, res) => {
    const kind = (['unbound', 'platform-unconfirmed'] as const).find((name) => name in req.query);
    res.send(loggedOutPage(settings.basePath, kind ?? 'done'));
  });

  return router;
}

/** 平台的退出不带 state 时，Cookie 里放的值。 */
const noState = 'none';
