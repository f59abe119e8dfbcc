// 进行中的登录：点了“登录”、还没从平台回来的每一次，各记一条；取出即删除，10 分钟过期。
import type { AuthorizationCodeGrantChecks } from 'openid-client';

export const pendingLoginMs = 10 * 60_000;
/** 内存里最多同时保留的条数：有人不停地点登录也不会把内存用完。 */
const memoryLimit = 10_000;

export interface PendingLogin {
  /** 回调时 openid-client 要核对的值，其中 expectedState 就是发给平台的 state。 */
  checks: AuthorizationCodeGrantChecks & { expectedState: string };
  /** 与浏览器里的一次性 Cookie 相同，证明回来的还是同一个浏览器。 */
  browserKey: string;
  returnTo: string;
}

export interface PendingLogins {
  put(key: string, login: PendingLogin): Promise<void>;
  /** 取出并删除：同一个键只有第一个人拿得到。 */
  take(key: string): Promise<PendingLogin | undefined>;
}

export function createMemoryPendingLogins(): PendingLogins {
  const logins = new Map<string, { login: PendingLogin; expiresAt: number }>();
  return {
    async put(key, login) {
      // Map 按写入先后排列，过期的都在最前面。
      for (const [oldest, { expiresAt }] of logins) {
        if (expiresAt > Date.now() && logins.size < memoryLimit) break;
        logins.delete(oldest);
      }
      logins.set(key, { login, expiresAt: Date.now() + pendingLoginMs });
    },
    async take(key) {
      const found = logins.get(key);
      logins.delete(key);
      return found && found.expiresAt > Date.now() ? found.login : undefined;
    },
  };
}

/** redis 客户端用到的两个命令。 */
interface Redis {
  set(key: string, value: string, options: { PX: number }): Promise<unknown>;
  getDel(key: string): Promise<string | null>;
}

export function createRedisPendingLogins(redis: Redis, prefix: string): PendingLogins {
  return {
    async put(key, login) {
      await redis.set(prefix + key, JSON.stringify(login), { PX: pendingLoginMs });
    },
    async take(key) {
      // GETDEL 是一步完成的：两个实例同时收到同一个回调，也只有一个拿得到。
      const text = await redis.getDel(prefix + key);
      return text === null ? undefined : (JSON.parse(text) as PendingLogin);
    },
  };
}
