package cn.example.business.accounts;

import cn.example.business.text.RandomText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 本地账号：查找、新建、停用。 */
public final class Accounts {

  private static final String USERNAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}";

  private final JdbcClient database;
  private final Passwords passwords;

  public Accounts(JdbcClient database, Passwords passwords) {
    this.database = database;
    this.passwords = passwords;
  }

  public Optional<Account> byId(long id) {
    return database
        .sql("SELECT * FROM accounts WHERE id = ?")
        .param(id)
        .query(Accounts::toAccount)
        .optional();
  }

  public Optional<Account> byUsername(String username) {
    // 不合规的名字不会有账号，也不拿去问数据库（PostgreSQL 不接受 NUL 字符）。
    if (!username.matches(USERNAME)) {
      return Optional.empty();
    }
    return database
        .sql("SELECT * FROM accounts WHERE username_key = ?")
        .param(keyOf(username))
        .query(Accounts::toAccount)
        .optional();
  }

  public List<Account> list() {
    return database
        .sql("SELECT * FROM accounts ORDER BY username_key")
        .query(Accounts::toAccount)
        .list();
  }

  public Account add(String username, String displayName, Role role, String password) {
    if (!username.matches(USERNAME)) {
      throw new AccountProblem("账号名应是 1 到 64 个字母、数字、汉字、点、横线或下划线，并以字母、数字或汉字开头。");
    }
    if (byUsername(username).isPresent()) {
      throw taken(username);
    }
    try {
      return create(username, displayName, role, checkedHash(password));
    } catch (DataIntegrityViolationException meanwhile) {
      throw taken(username);
    }
  }

  private static AccountProblem taken(String username) {
    return new AccountProblem("账号 %s 已经存在。".formatted(username));
  }

  /** 为首次登录的人开通账号：角色最低，没有密码，只能从平台登录。 */
  Account addFromPlatform(String displayName) {
    String name = displayName.isEmpty() ? "政务用户" : displayName;
    return create("auto-" + RandomText.of("0123456789abcdef", 12), name, Role.USER, null);
  }

  public void setPassword(String username, String password) {
    mustExist(
        database
            .sql("UPDATE accounts SET password_hash = ? WHERE username_key = ?")
            .params(checkedHash(password), keyOf(username))
            .update(),
        username);
  }

  public void setDisabled(String username, boolean disabled) {
    mustExist(
        database
            .sql("UPDATE accounts SET disabled_at = :at WHERE username_key = :key")
            .param("at", disabled ? Instant.now().toString() : null)
            .param("key", keyOf(username))
            .update(),
        username);
  }

  private Account create(String username, String displayName, Role role, String hash) {
    database
        .sql(
            """
            INSERT INTO accounts
              (username, username_key, display_name, role, password_hash, created_at)
            VALUES (:username, :key, :name, :role, :hash, :at)""")
        .param("username", username)
        .param("key", keyOf(username))
        .param("name", displayName)
        .param("role", role.id())
        .param("hash", hash)
        .param("at", Instant.now().toString())
        .update();
    return byUsername(username).orElseThrow();
  }

  private String checkedHash(String password) {
    String problem = Passwords.problemOf(password);
    if (problem != null) {
      throw new AccountProblem(problem);
    }
    return passwords.hash(password);
  }

  /** 账号名不分大小写；各种数据库的排序规则不同，所以另存一个统一成小写的。 */
  static String keyOf(String username) {
    return username.toLowerCase(Locale.ROOT);
  }

  private static void mustExist(int changes, String username) {
    if (changes == 0) {
      throw new AccountProblem("没有账号 %s。".formatted(username));
    }
  }

  private static Account toAccount(ResultSet row, int index) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("username"),
        row.getString("display_name"),
        Role.of(row.getString("role")),
        row.getString("password_hash"),
        row.getString("disabled_at") != null);
  }
}
