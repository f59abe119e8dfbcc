// 绑定时的密码尝试：同一本地账号、同一平台账号各自计数，满 5 次锁 15 分钟（GB/T 22239 8.1.4.1 b）。
import { createHash } from 'node:crypto';
import { usernameKey } from './accounts.ts';
import { type Database, isDuplicate } from './database.ts';

export const maxFailures = 5;
export const lockMinutes = 15;

export interface BindAttempts {
  /** 先记一次失败再核对密码，并发的猜测也逃不过计数；已锁定时返回 false。 */
  begin(username: string, subject: string): Promise<boolean>;
  /** 密码正确：清零。 */
  succeed(username: string, subject: string): Promise<void>;
}

export function createBindAttempts(database: Database, now: () => number = Date.now): BindAttempts {
  async function isLocked(keys: string[]): Promise<boolean> {
    const full = await database
      .selectFrom('bind_attempts')
      .select('attempt_key')
      .where('attempt_key', 'in', keys)
      .where('failures', '>=', maxFailures)
      .executeTakeFirst();
    return full !== undefined;
  }

  /** 一条语句既看次数又加一：并发时也至多有 5 次得到 true。 */
  async function addTo(key: string): Promise<boolean> {
    const { numUpdatedRows } = await database
      .updateTable('bind_attempts')
      .set(({ eb }) => ({ failures: eb('failures', '+', 1), expires_at: expiry() }))
      .where('attempt_key', '=', key)
      .where('failures', '<', maxFailures)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async function count(key: string): Promise<boolean> {
    if (await addTo(key)) return true;
    try {
      await database
        .insertInto('bind_attempts')
        .values({ attempt_key: key, failures: 1, expires_at: expiry() })
        .execute();
      return true;
    } catch (error) {
      // 已经有了：或者已满，或者刚由另一个请求记下第一次。
      if (!isDuplicate(error)) throw error;
      return addTo(key);
    }
  }

  const expiry = () => now() + lockMinutes * 60_000;

  return {
    async begin(username, subject) {
      await database.deleteFrom('bind_attempts').where('expires_at', '<=', now()).execute();
      const keys = keysOf(username, subject);
      if (await isLocked(keys)) return false;
      for (const key of keys) if (!(await count(key))) return false;
      return true;
    },
    async succeed(username, subject) {
      const keys = keysOf(username, subject);
      await database.deleteFrom('bind_attempts').where('attempt_key', 'in', keys).execute();
    },
  };
}

/** 只用来比较，所以存散列：多长、什么字符都可以，也不多留一份平台账号标识。 */
function keysOf(username: string, subject: string): string[] {
  return [`account:${usernameKey(username)}`, `subject:${subject}`].map((text) =>
    createHash('sha256').update(text).digest('hex'),
  );
}
