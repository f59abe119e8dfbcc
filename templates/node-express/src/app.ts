// 把各部分装成一个 Express 应用：中间件的先后、全部路由、唯一的出错处理。
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import { type Accounts, createAccounts } from './accounts/accounts.ts';
import { type Bindings, createBindings } from './accounts/bindings.ts';
import { type Database, isReady, openDatabase } from './accounts/database.ts';
import { type Audit, createAudit } from './audit.ts';
import { bindRoutes } from './auth/bind.ts';
import { loginRoutes } from './auth/login.ts';
import { LoginFailure, loginFailures } from './auth/login-failure.ts';
import { logoutRoutes } from './auth/logout.ts';
import { createPlatform, type Platform } from './auth/platform.ts';
import { loadSignedIn } from './auth/sign-in.ts';
import { maskName } from './mask.ts';
import { errorPage } from './pages/error.ts';
import { homePage } from './pages/home.ts';
import { accessLog, requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions, type Sessions } from './session.ts';
import type { Settings } from './settings.ts';

/** 各路由共用的部件。 */
export interface App {
  settings: Settings;
  platform: Platform;
  sessions: Sessions;
  database: Database;
  accounts: Accounts;
  bindings: Bindings;
  audit: Audit;
}

export async function createApp(
  settings: Settings,
): Promise<App & { handler: Express; close(): Promise<void> }> {
  const sessions = await createSessions(settings);
  const database = await openDatabase(settings.database);
  const accounts = createAccounts(database);
  const bindings = createBindings(database, accounts);
  const audit = createAudit(settings.auditLogFile);
  const app: App = {
    settings,
    platform: createPlatform(settings),
    sessions,
    database,
    accounts,
    bindings,
    audit,
  };

  const handler = express();
  handler.disable('x-powered-by');
  handler.set('trust proxy', settings.trustProxy);
  handler.set('query parser', 'simple');
  handler.use(requestId(settings.trustProxy !== false), accessLog);
  handler.use(settings.basePath || '/', routes(app));
  handler.use((_req, res) => {
    res.status(404).send(
      errorPage({
        basePath: settings.basePath,
        title: '没有这个页面',
        what: '您访问的地址不存在，可能是输错了，或者页面已经移走。',
        todo: '请回到首页。',
        requestId: res.locals.requestId,
      }),
    );
  });
  handler.use(onError(settings));

  return {
    ...app,
    handler,
    async close() {
      await sessions.close();
      await database.destroy();
    },
  };
}

function routes(app: App): Router {
  const { settings, sessions, database } = app;
  const router = Router();
  router.use(securityHeaders(settings));

  // 不需要会话的：存活检查、样式与图标。
  router.get('/healthz', async (_req, res) => {
    const status = !sessions.isReady()
      ? 'session-store-unavailable'
      : (await isReady(database))
        ? 'ok'
        : 'database-unavailable';
    res.status(status === 'ok' ? 200 : 503).json({ status });
  });
  const assets = fileURLToPath(new URL('../public', import.meta.url));
  router.use('/assets', express.static(assets, { index: false, maxAge: '1h', fallthrough: false }));

  router.use(sessions.middleware, loadSignedIn(app));
  router.use(loginRoutes(app));
  router.use(express.urlencoded({ extended: false, limit: '16kb' }));
  router.use(bindRoutes(app), logoutRoutes(app));

  router.get('/', (req, res) => {
    const { signedIn } = res.locals;
    const canUnbind = settings.accountMode === 'bind';
    const csrfToken = req.session.csrfToken ?? '';
    res.send(
      homePage({ basePath: settings.basePath, signedIn: signedIn && { ...signedIn, csrfToken, canUnbind } }),
    );
  });

  router.get('/api/me', (_req, res) => {
    const { signedIn } = res.locals;
    if (!signedIn) {
      res.status(401).json({ error: 'not-signed-in', message: '还没有登录，或者登录已到期。' });
      return;
    }
    const { account, user } = signedIn;
    res.json({
      name: user.displayName || maskName(account.displayName),
      account: account.username,
      role: account.role,
    });
  });
  return router;
}

/** 已知的失败照表说明；其余只说出了意外，细节写进日志（不写 cause：里面可能有令牌）。 */
function onError(settings: Settings): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    const { requestId } = res.locals;
    const failure = error instanceof LoginFailure ? error : undefined;
    const status = failure?.explanation.status ?? clientErrorStatus(error) ?? 500;
    if (status >= 500) logError(error, requestId);
    const { title, what, todo } =
      failure?.explanation ?? (status < 500 ? badRequest : loginFailures.internal);
    res.status(status).send(
      errorPage({
        basePath: settings.basePath,
        title,
        what,
        todo,
        platformMessage: failure?.platformMessage,
        requestId,
      }),
    );
  };
}

const badRequest = { title: '请求有误', what: '服务器不能接受这个请求。', todo: '请回到首页再试。' };

/** Express 与其中间件抛出的 4xx（路径编码有误、表单过大、文件不存在）。 */
function clientErrorStatus(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 ? status : undefined;
}

function logError(error: unknown, requestId: string): void {
  const chain: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    chain.push(`${at.name}: ${at.message}${'code' in at ? ` (${at.code})` : ''}`);
  }
  const stack =
    error instanceof LoginFailure ? undefined : error instanceof Error ? error.stack : String(error);
  console.error(JSON.stringify({ time: new Date().toISOString(), requestId, error: chain, stack }));
}
