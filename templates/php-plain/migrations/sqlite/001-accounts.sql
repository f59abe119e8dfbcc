-- 账号、绑定、绑定时输错的次数、进行中的登录。
-- bindings 的主键和唯一约束保证：一个平台账号只对应一个本地账号，反过来也是。

CREATE TABLE accounts (
  id            INTEGER PRIMARY KEY,
  username      TEXT NOT NULL,
  -- 小写的账号名：不分大小写地唯一。
  username_key  TEXT NOT NULL UNIQUE,
  display_name  TEXT NOT NULL,
  role          TEXT NOT NULL CHECK (role IN ('user', 'admin')),
  password_hash TEXT,
  disabled_at   TEXT,
  created_at    TEXT NOT NULL
);

CREATE TABLE bindings (
  subject    TEXT PRIMARY KEY,
  account_id INTEGER NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
  bound_at   TEXT NOT NULL
);

CREATE TABLE bind_attempts (
  attempt_key TEXT PRIMARY KEY,
  failures    INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL
);

CREATE TABLE pending_logins (
  login_key  TEXT PRIMARY KEY,
  content    TEXT NOT NULL,
  expires_at INTEGER NOT NULL
);

CREATE INDEX pending_logins_by_expiry ON pending_logins (expires_at);
