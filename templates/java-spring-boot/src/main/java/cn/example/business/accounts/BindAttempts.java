package cn.example.business.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 绑定时的密码尝试：同一本地账号、同一平台账号各自计数，满 5 次锁 15 分钟（GB/T 22239 8.1.4.1 b）。 */
public final class BindAttempts {

  public static final int MAX_FAILURES = 5;
  public static final Duration LOCK = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public BindAttempts(JdbcClient database, TransactionTemplate transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** 先记一次失败再核对密码，并发的猜测也逃不过计数；已锁定时返回 false。 */
  public boolean begin(String username, String subject) {
    long now = clock.millis();
    long expiresAt = now + LOCK.toMillis();
    forgetExpired(now);
    List<String> keys = keys(username, subject);
    keys.forEach(key -> ensureRow(key, expiresAt));
    return transaction.execute(
        status -> {
          // 条件更新会锁住这一行：同时来的几次猜测排着队各记一次。
          boolean open = keys.stream().allMatch(key -> countFailure(key, expiresAt));
          if (!open) {
            status.setRollbackOnly();
          }
          return open;
        });
  }

  /** 密码正确：清零。 */
  public void succeed(String username, String subject) {
    for (String key : keys(username, subject)) {
      database.sql("DELETE FROM bind_attempts WHERE attempt_key = ?").param(key).update();
    }
  }

  /** 逐行删除：按时间成片地删，会锁住别人正在计数的行，在 MariaDB 上可能互相等死。 */
  private void forgetExpired(long now) {
    List<String> expired =
        database
            .sql("SELECT attempt_key FROM bind_attempts WHERE expires_at <= ?")
            .param(now)
            .query(String.class)
            .list();
    for (String key : expired) {
      database
          .sql("DELETE FROM bind_attempts WHERE attempt_key = ? AND expires_at <= ?")
          .params(key, now)
          .update();
    }
  }

  private void ensureRow(String key, long expiresAt) {
    try {
      database
          .sql("INSERT INTO bind_attempts (attempt_key, failures, expires_at) VALUES (?, 0, ?)")
          .params(key, expiresAt)
          .update();
    } catch (DataIntegrityViolationException alreadyThere) {
      // 已经有这一行，接着它计数。
    }
  }

  private boolean countFailure(String key, long expiresAt) {
    return database
            .sql(
                """
                UPDATE bind_attempts SET failures = failures + 1, expires_at = ?
                WHERE attempt_key = ? AND failures < ?""")
            .params(expiresAt, key, MAX_FAILURES)
            .update()
        == 1;
  }

  private static List<String> keys(String username, String subject) {
    return List.of("account:" + Accounts.keyOf(username), "subject:" + subject);
  }
}
