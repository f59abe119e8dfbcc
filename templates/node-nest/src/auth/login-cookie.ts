// 登录途中的 Cookie：每次登录各有一个，连点两下或开两个标签页都能各自走完。
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { readCookies } from '../cookies.ts';
import { cookieName, cookieOptions } from '../session.ts';
import type { Settings } from '../settings.ts';
import { pendingLoginMs } from './pending-login.ts';

/** 同一浏览器最多同时保留的登录；再多就清掉旧的，免得请求头过大。 */
const maxCookies = 8;

const nameOf = (settings: Settings, state: string) => cookieName(settings, `login-${state.slice(0, 16)}`);

export function setLoginCookie(req: Request, res: Response, settings: Settings, state: string): string {
  const existing = [...readCookies(req).keys()].filter((name) => name.startsWith(nameOf(settings, '')));
  if (existing.length >= maxCookies)
    for (const name of existing) res.clearCookie(name, cookieOptions(settings));
  const browserKey = randomBytes(32).toString('base64url');
  res.cookie(nameOf(settings, state), browserKey, { ...cookieOptions(settings), maxAge: pendingLoginMs });
  return browserKey;
}

export function takeLoginCookie(
  req: Request,
  res: Response,
  settings: Settings,
  state: string,
): string | undefined {
  const name = nameOf(settings, state);
  const browserKey = readCookies(req).get(name);
  if (browserKey !== undefined) res.clearCookie(name, cookieOptions(settings));
  return browserKey;
}
