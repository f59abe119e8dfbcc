// 本地账号：查找、新建、停用。
import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { type Database, isDuplicate, type Tables } from './database.ts';
import { hashPassword, passwordProblem } from './password.ts';

export const roles = ['user', 'admin'] as const;
export type Role = (typeof roles)[number];
/** 自动开通的账号只得到最低的角色；角色从不取自平台。 */
const lowestRole: Role = 'user';

export interface Account {
  id: number;
  username: string;
  displayName: string;
  role: Role;
  passwordHash: string | undefined;
  disabled: boolean;
}

/** 可以直接告诉操作者的问题。 */
export class AccountProblem extends Error {}

export interface Accounts {
  byId(id: number): Promise<Account | undefined>;
  byUsername(username: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  add(account: { username: string; displayName: string; role: Role; password: string }): Promise<Account>;
  /** 为首次登录的人开通账号：没有密码，只能从平台登录。 */
  addFromPlatform(displayName: string): Promise<Account>;
  setPassword(username: string, password: string): Promise<void>;
  setDisabled(username: string, disabled: boolean): Promise<void>;
}

/** 账号名不分大小写：按它查找、比较。 */
export const usernameKey = (username: string) => username.toLowerCase();

const isUsername = (text: string) => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(text);

export function createAccounts(database: Database): Accounts {
  const select = database.selectFrom('accounts').selectAll();

  async function byUsername(username: string): Promise<Account | undefined> {
    // 不合规的名字不会有账号，也不拿去问数据库（PostgreSQL 不接受 NUL 字符）。
    if (!isUsername(username)) return undefined;
    return toAccount(await select.where('username_key', '=', usernameKey(username)).executeTakeFirst());
  }

  async function create(username: string, displayName: string, role: Role, hash: string | null) {
    await database
      .insertInto('accounts')
      .values({
        username,
        username_key: usernameKey(username),
        display_name: displayName,
        role,
        password_hash: hash,
        created_at: new Date().toISOString(),
      })
      .execute();
    return (await byUsername(username)) as Account;
  }

  async function update(username: string, values: { password_hash?: string; disabled_at?: string | null }) {
    const account = await byUsername(username);
    if (!account) throw new AccountProblem(`没有账号 ${username}。`);
    await database.updateTable('accounts').set(values).where('id', '=', account.id).execute();
  }

  return {
    byId: async (id) => toAccount(await select.where('id', '=', id).executeTakeFirst()),
    byUsername,
    list: async () => (await select.orderBy('username_key').execute()).map(accountOf),

    async add({ username, displayName, role, password }) {
      if (!isUsername(username)) {
        throw new AccountProblem(
          '账号名应是 1 到 64 个字母、数字、汉字、点、横线或下划线，并以字母、数字或汉字开头。',
        );
      }
      const taken = () => new AccountProblem(`账号 ${username} 已经存在。`);
      if (await byUsername(username)) throw taken();
      const problem = passwordProblem(password);
      if (problem) throw new AccountProblem(problem);
      const hash = await hashPassword(password);
      return create(username, displayName, role, hash).catch((error: unknown) => {
        throw isDuplicate(error) ? taken() : error;
      });
    },

    addFromPlatform(displayName) {
      return create(`auto-${randomBytes(6).toString('hex')}`, displayName || '政务用户', lowestRole, null);
    },

    async setPassword(username, password) {
      const problem = passwordProblem(password);
      if (problem) throw new AccountProblem(problem);
      await update(username, { password_hash: await hashPassword(password) });
    },

    async setDisabled(username, disabled) {
      await update(username, { disabled_at: disabled ? new Date().toISOString() : null });
    },
  };
}

type Row = Selectable<Tables['accounts']>;

const toAccount = (row: Row | undefined) => (row ? accountOf(row) : undefined);

function accountOf(row: Row): Account {
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role as Role,
    passwordHash: row.password_hash ?? undefined,
    disabled: row.disabled_at !== null,
  };
}
