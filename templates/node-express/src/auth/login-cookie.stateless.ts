// 登录途中的 Cookie：平台不带回 state，这次登录就凭它认出；再点一次登录，先前那次作废。
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { readCookies } from '../cookies.ts';
import { cookieName, cookieOptions } from '../session.ts';
import type { Settings } from '../settings.ts';
import { pendingLoginMs } from './pending-login.ts';

/** 返回这次登录的键：别人猜不到，也只在这个浏览器里。 */
export function setLoginCookie(res: Response, settings: Settings): string {
  const key = randomBytes(32).toString('base64url');
  res.cookie(cookieName(settings, 'login'), key, { ...cookieOptions(settings), maxAge: pendingLoginMs });
  return key;
}

export function takeLoginCookie(req: Request, res: Response, settings: Settings): string | undefined {
  const name = cookieName(settings, 'login');
  const key = readCookies(req).get(name);
  if (key !== undefined) res.clearCookie(name, cookieOptions(settings));
  return key;
}
