// 防跨站提交：表单里的 _csrf 必须与会话里的相同。
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { LoginFailure } from './auth/login-failure.ts';
import { sessionOf } from './session.ts';

export const createCsrfToken = () => randomBytes(32).toString('base64url');

export const checkCsrf: RequestHandler = (req, _res, next) => {
  requireCsrfToken(req);
  next();
};

export function requireCsrfToken(req: Request): void {
  const expected = sessionOf(req).csrfToken;
  const sent: unknown = req.body?._csrf;
  if (!expected || typeof sent !== 'string' || !sameText(sent, expected))
    throw new LoginFailure('form-expired');
}

/** 用时与内容无关的比较。 */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
