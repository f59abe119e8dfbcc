-- 账号。username_key 是小写的账号名：大小写不同的算同一个。
CREATE TABLE IF NOT EXISTS accounts (
  id            BIGINT NOT NULL PRIMARY KEY,
  username      VARCHAR(64) NOT NULL,
  username_key  VARCHAR(64) NOT NULL UNIQUE,
  display_name  VARCHAR(255) NOT NULL,
  account_role  VARCHAR(16) NOT NULL CHECK (account_role IN ('user', 'admin')),
  password_hash VARCHAR(255),
  disabled_at   VARCHAR(30),
  created_at    VARCHAR(30) NOT NULL
);

-- 绑定。主键和唯一约束保证：一个平台账号只对应一个本地账号，反过来也是。
CREATE TABLE IF NOT EXISTS bindings (
  subject    VARCHAR(255) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
  bound_at   VARCHAR(30) NOT NULL
);

-- 绑定时的密码尝试。
CREATE TABLE IF NOT EXISTS bind_attempts (
  attempt_key VARCHAR(300) NOT NULL PRIMARY KEY,
  failures    INTEGER NOT NULL,
  expires_at  BIGINT NOT NULL
);
