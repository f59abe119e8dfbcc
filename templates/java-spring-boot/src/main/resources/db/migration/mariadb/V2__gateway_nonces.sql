-- 网关请求头里用过的随机串（存摘要），记到时间戳失效为止。
CREATE TABLE gateway_nonces (
  nonce_digest VARCHAR(64) PRIMARY KEY,
  expires_at   BIGINT NOT NULL,
  INDEX gateway_nonces_by_expiry (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
