// 会话：Cookie 里只有编号，内容在内存或 Redis；闲置期限由存储的有效期保证，绝对期限每次请求检查。
import { RedisStore } from 'connect-redis';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import { createClient } from 'redis';
import {
  createMemoryPendingLogins,
  createRedisPendingLogins,
  type PendingLogins,
} from './auth/pending-login.ts';
import type { Settings } from './settings.ts';
import { system } from './system.ts';

/** 已登录的人。只存掩码后的用户信息；令牌用完即弃，不进会话。 */
export interface SignedIn {
  accountId: number;
  subject: string;
  displayName: string;
  claims: { title: string; purpose: string; value: string }[];
  signedInAt: number;
  /** 退出平台时要带上的凭据（只有部分平台需要）。 */
  logoutHint: string | undefined;
}

/** 已通过平台认证、还没有本地账号的人。 */
export interface PendingBinding {
  identity: Omit<SignedIn, 'accountId' | 'signedInAt'>;
  returnTo: string;
  expiresAt: number;
}

declare module 'express-session' {
  interface SessionData {
    user: SignedIn;
    pendingBinding: PendingBinding;
    csrfToken: string;
  }
}

export interface Sessions {
  middleware: RequestHandler;
  pendingLogins: PendingLogins;
  isReady(): boolean;
  close(): Promise<void>;
}

/** Cookie 的公共属性。SameSite 用 Lax：从平台跳回来是跨站的顶层 GET，Strict 会丢。 */
export function cookieOptions(settings: Settings) {
  return { httpOnly: true, secure: settings.https, sameSite: 'lax', path: settings.basePath || '/' } as const;
}

/** https 且部署在根路径时加 __Host- 前缀，浏览器因此拒绝子域名种下的同名 Cookie。 */
export function cookieName(settings: Settings, name: string): string {
  return settings.https && settings.basePath === '' ? `__Host-${name}` : name;
}

export async function createSessions(settings: Settings): Promise<Sessions> {
  const backend =
    settings.redisUrl && settings.sessionStore === 'redis'
      ? await redisBackend(settings.redisUrl)
      : memoryBackend();
  const middleware = session({
    name: cookieName(settings, 'sid'),
    secret: settings.sessionSecret,
    store: backend.store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { ...cookieOptions(settings), maxAge: settings.sessionIdleMs },
  });
  return { ...backend, middleware };
}

function memoryBackend() {
  const store = new session.MemoryStore();
  // MemoryStore 只在读到时才丢弃过期会话；all() 会把全部过一遍。
  const sweep = setInterval(() => store.all(() => undefined), 60_000);
  sweep.unref();
  return {
    store,
    pendingLogins: createMemoryPendingLogins(),
    isReady: () => true,
    close: async () => clearInterval(sweep),
  };
}

async function redisBackend(url: string) {
  const client = createClient({ url, socket: { connectTimeout: 5000 } });
  client.on('error', (error: Error) => console.error(`Redis 连接出错：${error.message}`));
  await client.connect();
  return {
    store: new RedisStore({ client, prefix: `${system.packageName}:session:` }),
    pendingLogins: createRedisPendingLogins(client, `${system.packageName}:pending-login:`),
    isReady: () => client.isReady,
    close: async () => client.destroy(),
  };
}

/** 换一个新的会话编号（旧编号作废），写入内容并等它落盘，再让调用者跳转。 */
export async function renewSession(req: Request, data: Partial<session.SessionData>): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    req.session.regenerate((error) => (error ? reject(error) : resolve())),
  );
  Object.assign(req.session, data);
  await new Promise<void>((resolve, reject) =>
    req.session.save((error) => (error ? reject(error) : resolve())),
  );
}

/** 会话里的内容；在这次请求里刚刚作废的（到期、账号停用），没有内容可读。 */
export function sessionOf(req: Request): Partial<session.SessionData> {
  return (req.session as Request['session'] | undefined) ?? {};
}

export async function endSession(req: Request, res: Response, settings: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    req.session.destroy((error) => (error ? reject(error) : resolve())),
  );
  res.clearCookie(cookieName(settings, 'sid'), cookieOptions(settings));
}
