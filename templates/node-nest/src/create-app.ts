// 建立 Nest 应用：与请求是哪一条无关的设置和中间件；其余在各模块里。
import 'reflect-metadata';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { AppModule } from './app.module.ts';
import { notFoundAnswer } from './failure-answer.ts';
import { accessLog, requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import type { Settings } from './settings.ts';

/** 样式与图标，在 package.json 的 imports 里登记。 */
const assets = dirname(fileURLToPath(import.meta.resolve('#public/style.css')));

export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const { basePath, trustProxy } = settings;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(settings), {
    // 标准输出留给访问日志。
    logger: ['error', 'fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');
  app.setGlobalPrefix(basePath);
  app.use(requestId(trustProxy !== false), accessLog);
  app.use(onlyBelow(basePath));
  app.use(basePath || '/', ...securityHeaders(settings));
  app.useStaticAssets(assets, {
    prefix: `${basePath}/assets`,
    index: false,
    maxAge: '1h',
    fallthrough: false,
  });
  return app;
}

/** 全局前缀之外的地址 Nest 不过问，由这里回答。 */
function onlyBelow(basePath: string): RequestHandler {
  return (req, res, next) => {
    if (`${req.path}/`.toLowerCase().startsWith(`${basePath}/`.toLowerCase())) return next();
    const { status, page } = notFoundAnswer({ basePath, requestId: res.locals.requestId });
    res.status(status).send(page);
  };
}
