// 本地账号：查找、新建、停用。
import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
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
  byId(id: number): Account | undefined;
  byUsername(username: string): Account | undefined;
  list(): Account[];
  add(account: { username: string; displayName: string; role: Role; password: string }): Promise<Account>;
  /** 为首次登录的人开通账号：没有密码，只能从平台登录。 */
  addFromPlatform(displayName: string): Account;
  setPassword(username: string, password: string): Promise<void>;
  setDisabled(username: string, disabled: boolean): void;
}

export function createAccounts(database: DatabaseSync): Accounts {
  const byId = database.prepare('SELECT * FROM accounts WHERE id = ?');
  const byUsername = database.prepare('SELECT * FROM accounts WHERE username = ?');
  const all = database.prepare('SELECT * FROM accounts ORDER BY username');
  const insert = database.prepare(
    'INSERT INTO accounts (username, display_name, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const updateHash = database.prepare('UPDATE accounts SET password_hash = ? WHERE username = ?');
  const updateDisabled = database.prepare('UPDATE accounts SET disabled_at = ? WHERE username = ?');

  function create(username: string, displayName: string, role: Role, hash: string | null): Account {
    const { lastInsertRowid } = insert.run(username, displayName, role, hash, new Date().toISOString());
    return toAccount(byId.get(lastInsertRowid)) as Account;
  }

  return {
    byId: (id) => toAccount(byId.get(id)),
    byUsername: (username) => toAccount(byUsername.get(username)),
    list: () => all.all().flatMap((row) => toAccount(row) ?? []),

    async add({ username, displayName, role, password }) {
      if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(username)) {
        throw new AccountProblem(
          '账号名应是 1 到 64 个字母、数字、汉字、点、横线或下划线，并以字母、数字或汉字开头。',
        );
      }
      if (byUsername.get(username)) throw new AccountProblem(`账号 ${username} 已经存在。`);
      const problem = passwordProblem(password);
      if (problem) throw new AccountProblem(problem);
      return create(username, displayName, role, await hashPassword(password));
    },

    addFromPlatform(displayName) {
      return create(`auto-${randomBytes(6).toString('hex')}`, displayName || '政务用户', lowestRole, null);
    },

    async setPassword(username, password) {
      const problem = passwordProblem(password);
      if (problem) throw new AccountProblem(problem);
      mustExist(updateHash.run(await hashPassword(password), username).changes, username);
    },

    setDisabled(username, disabled) {
      mustExist(updateDisabled.run(disabled ? new Date().toISOString() : null, username).changes, username);
    },
  };
}

function mustExist(changes: number | bigint, username: string): void {
  if (changes === 0) throw new AccountProblem(`没有账号 ${username}。`);
}

function toAccount(row: Record<string, unknown> | undefined): Account | undefined {
  if (!row) return undefined;
  return {
    id: Number(row.id),
    username: String(row.username),
    displayName: String(row.display_name),
    role: row.role as Role,
    passwordHash: row.password_hash === null ? undefined : String(row.password_hash),
    disabled: row.disabled_at !== null,
  };
}
