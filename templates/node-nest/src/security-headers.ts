// 安全响应头：没有脚本，样式和图片只来自本站，不许被嵌入，不外泄来源地址，动态页面不缓存。
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Settings } from './settings.ts';

export function securityHeaders(settings: Settings): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          // 退出是表单提交后跳到平台，浏览器会沿途按 form-action 检查。
          formAction: ["'self'", settings.platformAddress.origin, ...settings.logoutOrigins],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
      strictTransportSecurity: settings.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    }),
    (_req, res, next) => {
      res.set('Cache-Control', 'no-store');
      next();
    },
  ];
}
