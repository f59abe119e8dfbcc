package cn.example.business.accounts;

import java.time.Instant;

/** 平台账号与本地账号的绑定：双向唯一由数据库约束保证，不靠先查后写。 */
public final class Bindings {
  private static final String ACCOUNT_OF =
      "SELECT a.* FROM accounts a JOIN bindings b ON b.account_id = a.id WHERE b.subject = ?";
  private static final String INSERT =
      "INSERT INTO bindings (subject, account_id, bound_at) VALUES (?, ?, ?)";

  private final Database database;

  public Bindings(Database database) {
    this.database = database;
  }

  /** 没有绑定时返回 null。 */
  public Account accountOf(String subject) {
    return database.first(Account::new, ACCOUNT_OF, subject);
  }

  /** 任何一方已经绑定过别的账号时抛出 AccountProblem。 */
  public void bind(String subject, long accountId) {
    try {
      database.update(INSERT, subject, accountId, Instant.now().toString());
    } catch (DatabaseException e) {
      if (!Database.isConstraint(e)) {
        throw e;
      }
      throw new AccountProblem(
          accountOf(subject) == null ? "这个本系统账号已经被另一个平台账号绑定。" : "您的平台账号已经绑定了本系统的另一个账号。");
    }
  }

  /** 开通账号并绑定，二者要么都成，要么都不成。 */
  public Account bindNewAccount(String subject, String displayName) {
    try {
      database.inTransaction(
          connection -> {
            long account = Accounts.addFromPlatform(connection, displayName);
            return Database.update(connection, INSERT, subject, account, Instant.now().toString());
          });
    } catch (DatabaseException e) {
      // 同一个人同时在别处首次登录，那边先成：这边的账号随事务撤销，用那边的。
      if (!Database.isConstraint(e)) {
        throw e;
      }
    }
    return accountOf(subject);
  }

  public boolean unbind(long accountId) {
    return database.update("DELETE FROM bindings WHERE account_id = ?", accountId) > 0;
  }

  public boolean isBound(long accountId) {
    String sql = "SELECT subject FROM bindings WHERE account_id = ?";
    return database.first(row -> row.getString(1), sql, accountId) != null;
  }
}
