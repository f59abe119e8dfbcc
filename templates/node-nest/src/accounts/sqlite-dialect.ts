// 让 Kysely 使用 Node 自带的 node:sqlite，不需要本地编译的模块。
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Kysely, SqliteAdapter, SqliteDialect, type SqliteStatement, sql } from 'kysely';

export function sqliteDialect(file: string): SqliteDialect {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  // WAL 与等待时间：账号命令和多个进程可以同时打开这个文件。
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
  return new NodeSqliteDialect({
    database: { prepare: (text) => prepare(database, text), close: () => database.close() },
  });
}

function prepare(database: DatabaseSync, text: string): SqliteStatement {
  const statement = database.prepare(text);
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter() {
    return new LockingAdapter();
  }
}

/** 迁移期间占住写锁：同时启动的另一个进程等它做完。 */
class LockingAdapter extends SqliteAdapter {
  override async acquireMigrationLock(database: Kysely<unknown>) {
    await sql`BEGIN IMMEDIATE`.execute(database);
  }
  override async releaseMigrationLock(database: Kysely<unknown>) {
    await sql`COMMIT`.execute(database);
  }
}
