// 账号库：一个 SQLite 文件（node:sqlite 自带，不需要本地编译的模块）。
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** bindings 的主键和唯一约束保证：一个平台账号只对应一个本地账号，反过来也是。 */
const schema = `
  CREATE TABLE IF NOT EXISTS accounts (
    id            INTEGER PRIMARY KEY,
    username      TEXT NOT NULL UNIQUE COLLATE NOCASE,
    display_name  TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('user', 'admin')),
    password_hash TEXT,
    disabled_at   TEXT,
    created_at    TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS bindings (
    subject    TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
    bound_at   TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS bind_attempts (
    key        TEXT PRIMARY KEY,
    failures   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
`;

export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  // WAL 与等待时间：账号脚本和多个进程可以同时打开这个文件。
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
  database.exec(schema);
  return database;
}
