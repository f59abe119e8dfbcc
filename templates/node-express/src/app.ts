// 把各部分装成一个 Express 应用：中间件的先后、全部路由、唯一的出错处理。
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import { createAccounts } from './accounts/accounts.ts';
import { createBindings } from './accounts/bindings.ts';
import { openDatabase } from './accounts/database.ts';
import { createAudit } from './audit.ts';
import { createPlatform } from './auth/platform.ts';
import { authRoutes } from './auth/routes.ts';
import { loadSignedIn, notSignedIn, profileOf } from './auth/sign-in.ts';
import { failureAnswer, notFoundAnswer } from './failure-answer.ts';
import { health } from './health.ts';
import { homePage } from './pages/home.ts';
import type { Parts } from './parts.ts';
import { accessLog, requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions, sessionOf } from './session.ts';
import type { Settings } from './settings.ts';

export interface App extends Parts {
  handler: Express;
  close(): Promise<void>;
}

export async function createApp(settings: Settings): Promise<App> {
  const { basePath } = settings;
  const sessions = await createSessions(settings);
  const database = await openDatabase(settings.database);
  const accounts = createAccounts(database);
  const parts: Parts = {
    settings,
    platform: createPlatform(settings),
    sessions,
    database,
    accounts,
    bindings: createBindings(database, accounts),
    audit: createAudit(settings.auditLogFile),
  };

  const handler = express();
  handler.disable('x-powered-by');
  handler.set('trust proxy', settings.trustProxy);
  handler.set('query parser', 'simple');
  handler.use(requestId(settings.trustProxy !== false), accessLog);
  handler.use(basePath || '/', routes(parts));
  handler.use((_req, res) => {
    const { status, page } = notFoundAnswer({ basePath, requestId: res.locals.requestId });
    res.status(status).send(page);
  });
  handler.use(onError(basePath));

  return {
    ...parts,
    handler,
    async close() {
      await sessions.close();
      await database.destroy();
    },
  };
}

function routes(parts: Parts): Router {
  const { settings, sessions } = parts;
  const router = Router();
  router.use(securityHeaders(settings));

  // 不需要会话的：存活检查、样式与图标。
  router.get('/healthz', async (_req, res) => {
    const status = await health(parts);
    res.status(status === 'ok' ? 200 : 503).json({ status });
  });
  const assets = fileURLToPath(new URL('../public', import.meta.url));
  router.use('/assets', express.static(assets, { index: false, maxAge: '1h', fallthrough: false }));

  router.use(sessions.middleware, loadSignedIn(parts));
  router.use(authRoutes(parts));

  router.get('/', (req, res) => {
    const { signedIn } = res.locals;
    const canUnbind = settings.accountMode === 'bind';
    const csrfToken = sessionOf(req).csrfToken ?? '';
    res.send(
      homePage({ basePath: settings.basePath, signedIn: signedIn && { ...signedIn, csrfToken, canUnbind } }),
    );
  });

  router.get('/api/me', (_req, res) => {
    const { signedIn } = res.locals;
    if (signedIn) res.json(profileOf(signedIn));
    else res.status(401).json(notSignedIn);
  });
  return router;
}

function onError(basePath: string): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    const { status, page } = failureAnswer(error, { basePath, requestId: res.locals.requestId });
    res.status(status).send(page);
  };
}
