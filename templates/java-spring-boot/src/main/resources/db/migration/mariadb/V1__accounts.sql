-- bindings 的主键和唯一约束保证：一个平台账号只对应一个本地账号，反过来也是。
-- 排序规则按字节比较、不忽略末尾空格：平台账号标识差一个字符就是另一个人。
CREATE TABLE accounts (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  username      VARCHAR(64) NOT NULL,
  username_key  VARCHAR(64) NOT NULL UNIQUE,
  display_name  VARCHAR(255) NOT NULL,
  role          VARCHAR(16) NOT NULL CHECK (role IN ('user', 'admin')),
  password_hash VARCHAR(255),
  disabled_at   VARCHAR(40),
  created_at    VARCHAR(40) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE bindings (
  subject    VARCHAR(255) PRIMARY KEY,
  account_id BIGINT NOT NULL UNIQUE,
  bound_at   VARCHAR(40) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE bind_attempts (
  attempt_key VARCHAR(300) PRIMARY KEY,
  failures    INTEGER NOT NULL,
  expires_at  BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
