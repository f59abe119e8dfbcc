package cn.example.business.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 平台账号与本地账号的绑定：双向唯一由数据库约束保证，不靠先查后写。 */
public final class Bindings {

  private static final int ATTEMPTS = 3;

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Accounts accounts;

  public Bindings(JdbcClient database, TransactionTemplate transaction, Accounts accounts) {
    this.database = database;
    this.transaction = transaction;
    this.accounts = accounts;
  }

  public Optional<Account> accountOf(String subject) {
    return database
        .sql("SELECT account_id FROM bindings WHERE subject = ?")
        .param(subject)
        .query(Long.class)
        .optional()
        .flatMap(accounts::byId);
  }

  /** 任何一方已经绑定过时抛出 AccountProblem。 */
  public void bind(String subject, long accountId) {
    try {
      afterDeadlock(() -> insert(subject, accountId));
    } catch (DataIntegrityViolationException taken) {
      throw new AccountProblem(
          accountOf(subject).isPresent() ? "您的平台账号已经绑定了本系统的另一个账号。" : "这个本系统账号已经被另一个平台账号绑定。");
    }
  }

  /** 开通账号并绑定，二者要么都成，要么都不成。 */
  public Account bindNewAccount(String subject, String displayName) {
    try {
      return afterDeadlock(
          () ->
              transaction.execute(
                  status -> {
                    Account account = accounts.addFromPlatform(displayName);
                    insert(subject, account.id());
                    return account;
                  }));
    } catch (DataIntegrityViolationException taken) {
      // 同一个人同时在别处首次登录，那边先成了。
      return accountOf(subject).orElseThrow(() -> taken);
    }
  }

  public boolean unbind(long accountId) {
    return database.sql("DELETE FROM bindings WHERE account_id = ?").param(accountId).update() > 0;
  }

  public boolean isBound(long accountId) {
    return database
        .sql("SELECT subject FROM bindings WHERE account_id = ?")
        .param(accountId)
        .query(String.class)
        .optional()
        .isPresent();
  }

  /** 与别人互相等待、被数据库选中放弃的，再做一遍。 */
  private static <T> T afterDeadlock(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (PessimisticLockingFailureException deadlock) {
        if (attempt == ATTEMPTS) {
          throw deadlock;
        }
      }
    }
  }

  private int insert(String subject, long accountId) {
    return database
        .sql("INSERT INTO bindings (subject, account_id, bound_at) VALUES (?, ?, ?)")
        .params(subject, accountId, Instant.now().toString())
        .update();
  }
}
