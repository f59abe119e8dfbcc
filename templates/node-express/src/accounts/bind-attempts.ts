// 绑定时的密码尝试：同一本地账号、同一平台账号各自计数，满 5 次锁 15 分钟（GB/T 22239 8.1.4.1 b）。
import type { DatabaseSync } from 'node:sqlite';

export const maxFailures = 5;
export const lockMinutes = 15;

export interface BindAttempts {
  /** 先记一次失败再核对密码，并发的猜测也逃不过计数；已锁定时返回 false。 */
  begin(username: string, subject: string): boolean;
  /** 密码正确：清零。 */
  succeed(username: string, subject: string): void;
}

export function createBindAttempts(database: DatabaseSync, now: () => number = Date.now): BindAttempts {
  const read = database.prepare('SELECT failures FROM bind_attempts WHERE key = ? AND expires_at > ?');
  const add = database.prepare(`
    INSERT INTO bind_attempts (key, failures, expires_at) VALUES (?, 1, ?)
    ON CONFLICT (key) DO UPDATE SET failures = failures + 1, expires_at = excluded.expires_at`);
  const forget = database.prepare('DELETE FROM bind_attempts WHERE key = ?');
  const forgetExpired = database.prepare('DELETE FROM bind_attempts WHERE expires_at <= ?');
  const keys = (username: string, subject: string) => [
    `account:${username.toLowerCase()}`,
    `subject:${subject}`,
  ];

  return {
    begin(username, subject) {
      forgetExpired.run(now());
      const locked = keys(username, subject).some(
        (key) => Number(read.get(key, now())?.failures ?? 0) >= maxFailures,
      );
      if (locked) return false;
      for (const key of keys(username, subject)) add.run(key, now() + lockMinutes * 60_000);
      return true;
    },
    succeed(username, subject) {
      for (const key of keys(username, subject)) forget.run(key);
    },
  };
}
