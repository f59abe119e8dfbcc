package cn.example.business.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 账号库里的，用同一个库的几个实例共用。 */
public final class DatabaseUsedNonces implements UsedNonces {

  private final JdbcClient database;
  private final Clock clock;

  public DatabaseUsedNonces(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean take(String nonce, Instant until) {
    forgetExpired(clock.millis());
    try {
      // 主键保证只有一个写得进去：几个请求同时带着同一个随机串，也只认一个。
      database
          .sql("INSERT INTO gateway_nonces (nonce_digest, expires_at) VALUES (?, ?)")
          .params(digest(nonce), until.toEpochMilli())
          .update();
      return true;
    } catch (DataIntegrityViolationException used) {
      return false;
    }
  }

  /** 逐行删除：按时间成片地删，会锁住别人正在写的行，在 MariaDB 上可能互相等死。 */
  private void forgetExpired(long now) {
    List<String> expired =
        database
            .sql("SELECT nonce_digest FROM gateway_nonces WHERE expires_at < ?")
            .param(now)
            .query(String.class)
            .list();
    for (String digest : expired) {
      database.sql("DELETE FROM gateway_nonces WHERE nonce_digest = ?").param(digest).update();
    }
  }

  /** 随机串可能很长，存摘要。 */
  private static String digest(String nonce) {
    try {
      byte[] bytes = nonce.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
