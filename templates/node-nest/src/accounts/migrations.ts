// 账号库的表结构，一版一项，启动时自动执行还没有执行的；已经发布的不改，要改结构就在末尾加一项。
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseAddress } from './database-address.ts';

/** 三种数据库写法不同的地方。word：要建唯一约束的短文本，比较时区分大小写和末尾空格。 */
const dialects = {
  sqlite: { id: 'INTEGER PRIMARY KEY AUTOINCREMENT', word: 'TEXT', end: 'STRICT' },
  mysql: {
    id: 'INTEGER PRIMARY KEY AUTO_INCREMENT',
    word: 'VARCHAR(255)',
    end: 'ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin',
  },
  postgres: { id: 'INTEGER PRIMARY KEY GENERATED ALWAYS AS IDENTITY', word: 'VARCHAR(255)', end: '' },
};

export function migrations(kind: DatabaseAddress['kind']): Record<string, Migration> {
  const { id, word, end } = dialects[kind];
  return {
    /** username_key 是账号名的小写；bindings 的两个唯一约束保证一个平台账号只对应一个本地账号，反过来也是。 */
    '0001-accounts': script(
      `CREATE TABLE IF NOT EXISTS accounts (
        id            ${id},
        username      ${word} NOT NULL,
        username_key  ${word} NOT NULL UNIQUE,
        display_name  TEXT NOT NULL,
        role          ${word} NOT NULL CHECK (role IN ('user', 'admin')),
        password_hash TEXT,
        disabled_at   ${word},
        created_at    ${word} NOT NULL
      ) ${end}`,
      `CREATE TABLE IF NOT EXISTS bindings (
        subject    ${word} PRIMARY KEY,
        account_id INTEGER NOT NULL UNIQUE,
        bound_at   ${word} NOT NULL,
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
      ) ${end}`,
      `CREATE TABLE IF NOT EXISTS bind_attempts (
        attempt_key ${word} PRIMARY KEY,
        failures    INTEGER NOT NULL,
        expires_at  ${kind === 'sqlite' ? 'INTEGER' : 'BIGINT'} NOT NULL
      ) ${end}`,
    ),
  };
}

function script(...statements: string[]): Migration {
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
