package cn.example.business.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

/** 网关请求头里用过的随机串，放在账号库里，用同一个库的几个实例共用：同一个只认第一次。 */
public final class UsedNonces {
  private final Database database;

  public UsedNonces(Database database) {
    this.database = database;
  }

  /** 第一次出现时为 true，并记到 until 为止。 */
  public boolean take(String nonce, Instant until) {
    forgetExpired(System.currentTimeMillis());
    String sql = "INSERT INTO gateway_nonces (nonce_digest, expires_at) VALUES (?, ?)";
    try {
      // 主键保证只有一个写得进去：几个请求同时带着同一个随机串，也只认一个。
      database.update(sql, digest(nonce), until.toEpochMilli());
      return true;
    } catch (DatabaseException e) {
      if (Database.isConstraint(e)) {
        return false;
      }
      throw e;
    }
  }

  /** 逐行删除：按时间成片地删，会锁住别人正在写的行，在 MariaDB 上可能互相等死。 */
  private void forgetExpired(long now) {
    String expired = "SELECT nonce_digest FROM gateway_nonces WHERE expires_at < ?";
    for (String digest : database.all(row -> row.getString(1), expired, now)) {
      database.update("DELETE FROM gateway_nonces WHERE nonce_digest = ?", digest);
    }
  }

  /** 随机串可能很长，存摘要。 */
  private static String digest(String nonce) {
    try {
      byte[] bytes = nonce.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
