-- 网关请求头里用过的随机串（存摘要），记到时间戳失效为止。
CREATE TABLE gateway_nonces (
  nonce_digest VARCHAR(64) PRIMARY KEY,
  expires_at   BIGINT NOT NULL
);

CREATE INDEX gateway_nonces_by_expiry ON gateway_nonces (expires_at);
