// 平台账号与本地账号的绑定：双向唯一由数据库约束保证，不靠先查后写。
import { type Account, AccountProblem, type Accounts, createAccounts } from './accounts.ts';
import { afterDeadlock, type Database, isDuplicate } from './database.ts';

export interface Bindings {
  accountOf(subject: string): Promise<Account | undefined>;
  /** 任何一方已经绑定过别的账号时抛出 AccountProblem。 */
  bind(subject: string, accountId: number): Promise<void>;
  /** 开通账号并绑定，二者要么都成，要么都不成。 */
  bindNewAccount(subject: string, displayName: string): Promise<Account>;
  unbind(accountId: number): Promise<boolean>;
  isBound(accountId: number): Promise<boolean>;
}

export function createBindings(database: Database, accounts: Accounts): Bindings {
  async function accountOf(subject: string): Promise<Account | undefined> {
    const row = await database
      .selectFrom('bindings')
      .select('account_id')
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row && accounts.byId(row.account_id);
  }

  return {
    accountOf,

    async bind(subject, accountId) {
      try {
        await afterDeadlock(() => insert(database, subject, accountId));
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        throw new AccountProblem(
          (await accountOf(subject))
            ? '您的平台账号已经绑定了本系统的另一个账号。'
            : '这个本系统账号已经被另一个平台账号绑定。',
        );
      }
    },

    async bindNewAccount(subject, displayName) {
      try {
        return await afterDeadlock(() =>
          database.transaction().execute(async (transaction) => {
            const account = await createAccounts(transaction).addFromPlatform(displayName);
            await insert(transaction, subject, account.id);
            return account;
          }),
        );
      } catch (error) {
        // 同一个人同时在别处首次登录，先成的算数，这里新开的账号已随事务撤销。
        const existing = isDuplicate(error) ? await accountOf(subject) : undefined;
        if (existing) return existing;
        throw error;
      }
    },

    async unbind(accountId) {
      const { numDeletedRows } = await database
        .deleteFrom('bindings')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async isBound(accountId) {
      const found = await database
        .selectFrom('bindings')
        .select('account_id')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return found !== undefined;
    },
  };
}

async function insert(database: Database, subject: string, accountId: number): Promise<void> {
  await database
    .insertInto('bindings')
    .values({ subject, account_id: accountId, bound_at: new Date().toISOString() })
    .execute();
}
