// 账号库：默认一个 SQLite 文件，也可以是 MariaDB 或 PostgreSQL；打开时把表结构迁移到最新。
import { type Dialect, type Generated, Kysely, MysqlDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type DatabaseAddress, describe } from './database-address.ts';
import { migrations } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

export interface Tables {
  accounts: {
    id: Generated<number>;
    username: string;
    username_key: string;
    display_name: string;
    role: string;
    password_hash: string | null;
    disabled_at: string | null;
    created_at: string;
  };
  bindings: { subject: string; account_id: number; bound_at: string };
  bind_attempts: { attempt_key: string; failures: number; expires_at: number };
}

/** 也可以是进行中的事务。 */
export type Database = Kysely<Tables>;

const connectTimeoutMs = 10_000;
const maxConnections = 10;

/** 打不开时，错误里说明是哪个库、为什么。 */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  try {
    const database = await connect(address);
    const provider = { getMigrations: async () => migrations(address.kind) };
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
    if (!error) return database;
    await database.destroy();
    throw error;
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string };
    throw new Error(`账号库 ${describe(address)} 不能用：${message || code}`, { cause: error });
  }
}

/** 只连接，不动表结构。 */
export async function connect(address: DatabaseAddress): Promise<Database> {
  return new Kysely<Tables>({ dialect: await dialectOf(address) });
}

async function dialectOf(address: DatabaseAddress): Promise<Dialect> {
  if (address.kind === 'sqlite') return sqliteDialect(address.file);
  const { kind, tls, ...login } = address;
  if (kind === 'mysql') {
    const { createPool } = await import('mysql2');
    return new MysqlDialect({
      pool: createPool({
        ...login,
        charset: 'utf8mb4',
        connectionLimit: maxConnections,
        connectTimeout: connectTimeoutMs,
        ...(tls ? { ssl: {} } : {}),
      }),
    });
  }
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({
    ...login,
    ssl: tls,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // 闲置的连接断了（数据库重启）：下次用时会重新连接，不能让进程退出。
  pool.on('error', (error) => console.error(`数据库连接断开：${error.message}`));
  return new PostgresDialect({ pool });
}

const attempts = 3;

/** 一条语句或一个事务：与别人互相等待、被数据库选中放弃的，再做一遍。 */
export async function afterDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
  }
}

/** MariaDB 的 1213、PostgreSQL 的 40P01。 */
function isDeadlock(error: unknown): boolean {
  const { errno, code } = error as { errno?: number; code?: string };
  return errno === 1213 || code === '40P01';
}

/** 违反唯一约束：SQLite 的扩展错误码、MariaDB 的 1062、PostgreSQL 的 23505。 */
export function isDuplicate(error: unknown): boolean {
  const { errcode, errno, code } = error as { errcode?: number; errno?: number; code?: string };
  return errcode === 1555 || errcode === 2067 || errno === 1062 || code === '23505';
}
