-- 账号、绑定、绑定时输错的次数、进行中的登录。
-- bindings 的主键和唯一约束保证：一个平台账号只对应一个本地账号，反过来也是。
-- 标识按字节比较（VARBINARY）：大小写、末尾的空格都算不同。

CREATE TABLE accounts (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  username      VARCHAR(64) NOT NULL,
  -- 小写的账号名：不分大小写地唯一。
  username_key  VARBINARY(256) NOT NULL UNIQUE,
  display_name  VARCHAR(255) NOT NULL,
  role          VARCHAR(10) NOT NULL CHECK (role IN ('user', 'admin')),
  password_hash VARCHAR(255),
  disabled_at   VARCHAR(24),
  created_at    VARCHAR(24) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bindings (
  subject    VARBINARY(1020) PRIMARY KEY,
  account_id BIGINT NOT NULL UNIQUE,
  bound_at   VARCHAR(24) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bind_attempts (
  attempt_key VARBINARY(64) PRIMARY KEY,
  failures    INT NOT NULL,
  expires_at  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE pending_logins (
  login_key  VARBINARY(128) PRIMARY KEY,
  content    TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  INDEX pending_logins_by_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
