// 每个请求一个编号，贯穿访问日志、审计日志和出错页。
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

declare global {
  namespace Express {
    interface Locals {
      requestId: string;
    }
  }
}

/** 前面有受信任的代理时沿用它的 X-Request-Id，便于和 nginx 日志对照。 */
export function requestId(trustUpstream: boolean): RequestHandler {
  return (req, res, next) => {
    const upstream = trustUpstream ? req.get('x-request-id') : undefined;
    res.locals.requestId = upstream && /^[\w-]{8,64}$/.test(upstream) ? upstream : randomUUID();
    res.set('X-Request-Id', res.locals.requestId);
    next();
  };
}

/** 访问日志：不含查询串，因为回调的查询串里有授权码。 */
export const accessLog: RequestHandler = (req, res, next) => {
  const startedAt = performance.now();
  const { method, path } = req;
  res.on('finish', () => {
    const ms = Math.round(performance.now() - startedAt);
    console.log(
      JSON.stringify({
        time: new Date().toISOString(),
        method,
        path,
        status: res.statusCode,
        ms,
        requestId: res.locals.requestId,
      }),
    );
  });
  next();
};
