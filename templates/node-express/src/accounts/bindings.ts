// 平台账号与本地账号的绑定：双向唯一由数据库约束保证，不靠先查后写。
import type { DatabaseSync } from 'node:sqlite';
import { type Account, AccountProblem, type Accounts } from './accounts.ts';

export interface Bindings {
  accountOf(subject: string): Account | undefined;
  /** 任何一方已经绑定过别的账号时抛出 AccountProblem。 */
  bind(subject: string, accountId: number): void;
  /** 开通账号并绑定，二者要么都成，要么都不成。 */
  bindNewAccount(subject: string, displayName: string): Account;
  unbind(accountId: number): boolean;
  isBound(accountId: number): boolean;
}

export function createBindings(database: DatabaseSync, accounts: Accounts): Bindings {
  const bySubject = database.prepare('SELECT account_id FROM bindings WHERE subject = ?');
  const byAccount = database.prepare('SELECT subject FROM bindings WHERE account_id = ?');
  const insert = database.prepare('INSERT INTO bindings (subject, account_id, bound_at) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM bindings WHERE account_id = ?');

  function bind(subject: string, accountId: number): void {
    try {
      insert.run(subject, accountId, new Date().toISOString());
    } catch (error) {
      if (!isConstraint(error)) throw error;
      throw new AccountProblem(
        bySubject.get(subject)
          ? '您的平台账号已经绑定了本系统的另一个账号。'
          : '这个本系统账号已经被另一个平台账号绑定。',
      );
    }
  }

  function accountOf(subject: string): Account | undefined {
    const row = bySubject.get(subject);
    return row ? accounts.byId(Number(row.account_id)) : undefined;
  }

  return {
    accountOf,
    bind,
    bindNewAccount(subject, displayName) {
      database.exec('BEGIN IMMEDIATE');
      try {
        // 同一个人可能同时在另一个进程里首次登录：拿到写锁之后再看一次。
        const existing = accountOf(subject);
        const account = existing ?? accounts.addFromPlatform(displayName);
        if (!existing) bind(subject, account.id);
        database.exec('COMMIT');
        return account;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    unbind: (accountId) => remove.run(accountId).changes > 0,
    isBound: (accountId) => byAccount.get(accountId) !== undefined,
  };
}

/** SQLITE_CONSTRAINT = 19；扩展码的低 8 位也是它。 */
function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 19;
}
