package cn.example.business.accounts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** 绑定时的密码尝试：同一本地账号、同一平台账号各自计数，满 5 次锁 15 分钟（GB/T 22239 8.1.4.1 b）。 */
public final class BindAttempts {
  public static final int MAX_FAILURES = 5;
  public static final int LOCK_MINUTES = 15;

  private final Database database;
  private final LongSupplier now;

  public BindAttempts(Database database) {
    this(database, System::currentTimeMillis);
  }

  BindAttempts(Database database, LongSupplier now) {
    this.database = database;
    this.now = now;
  }

  /** 先记一次失败再核对密码，并发的猜测也逃不过计数；已锁定时返回 false。 */
  public boolean begin(String username, String subject) {
    database.update("DELETE FROM bind_attempts WHERE expires_at <= ?", now.getAsLong());
    String[] keys = keys(username, subject);
    for (String key : keys) {
      ensureRow(key);
    }
    try {
      return database.inTransaction(
          connection -> {
            for (String key : keys) {
              if (!count(connection, key)) {
                throw new Locked();
              }
            }
            return true;
          });
    } catch (Locked e) {
      return false;
    }
  }

  /** 密码正确：清零。 */
  public void succeed(String username, String subject) {
    for (String key : keys(username, subject)) {
      database.update("DELETE FROM bind_attempts WHERE attempt_key = ?", key);
    }
  }

  /** 总是先账号后平台账号：两个事务不会互相等待。 */
  private static String[] keys(String username, String subject) {
    return new String[] {"account:" + Accounts.key(username), "subject:" + subject};
  }

  private void ensureRow(String key) {
    String exists = "SELECT failures FROM bind_attempts WHERE attempt_key = ?";
    if (database.first(row -> row.getInt(1), exists, key) != null) {
      return;
    }
    String sql = "INSERT INTO bind_attempts (attempt_key, failures, expires_at) VALUES (?, 0, ?)";
    try {
      database.update(sql, key, expiry());
    } catch (DatabaseException e) {
      // 同时到的另一次尝试先建了。
      if (!Database.isConstraint(e)) {
        throw e;
      }
    }
  }

  /** 判断与计数是一条语句，数据库保证没有两次尝试看到同一个数。 */
  private boolean count(Connection connection, String key) throws SQLException {
    String sql =
        "UPDATE bind_attempts SET failures = failures + 1, expires_at = ?"
            + " WHERE attempt_key = ? AND failures < ?";
    return Database.update(connection, sql, expiry(), key, MAX_FAILURES) == 1;
  }

  private long expiry() {
    return now.getAsLong() + TimeUnit.MINUTES.toMillis(LOCK_MINUTES);
  }

  /** 已锁定：两项计数一起撤销。 */
  private static final class Locked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Locked() {
      super(null, null, false, false);
    }
  }
}
