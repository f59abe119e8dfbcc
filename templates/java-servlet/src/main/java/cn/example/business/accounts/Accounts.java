package cn.example.business.accounts;

import cn.example.business.Randoms;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** 本地账号：查找、新建、停用。 */
public final class Accounts {
  private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
  private static final String SELECT = "SELECT * FROM accounts ";

  private final Database database;

  public Accounts(Database database) {
    this.database = database;
  }

  /** 没有时返回 null。 */
  public Account byId(long id) {
    return database.first(Account::new, SELECT + "WHERE id = ?", id);
  }

  /** 没有时返回 null；大小写不同的算同一个账号名。 */
  public Account byUsername(String username) {
    return database.first(Account::new, SELECT + "WHERE username_key = ?", key(username));
  }

  public List<Account> list() {
    return database.all(Account::new, SELECT + "ORDER BY username_key");
  }

  public Account add(String username, String displayName, Role role, String password) {
    if (!USERNAME.matcher(username).matches() || username.length() > 64) {
      throw new AccountProblem("账号名应是 1 到 64 个字母、数字、汉字、点、横线或下划线，并以字母、数字或汉字开头。");
    }
    if (byUsername(username) != null) {
      throw exists(username);
    }
    String hash = requirePassword(password);
    try {
      return byId(database.withConnection(it -> insert(it, username, displayName, role, hash)));
    } catch (DatabaseException e) {
      throw Database.isConstraint(e) ? exists(username) : e;
    }
  }

  /** 为首次登录的人开通账号：没有密码，只能从平台登录。返回账号的编号。 */
  static long addFromPlatform(Connection connection, String displayName) throws SQLException {
    String username = String.format("auto-%012x", new BigInteger(1, Randoms.bytes(6)));
    String shown = displayName.isEmpty() ? "政务用户" : displayName;
    return insert(connection, username, shown, Role.LOWEST, null);
  }

  public void setPassword(String username, String password) {
    String hash = requirePassword(password);
    String sql = "UPDATE accounts SET password_hash = ? WHERE username_key = ?";
    mustExist(database.update(sql, hash, key(username)), username);
  }

  public void setDisabled(String username, boolean disabled) {
    String sql = "UPDATE accounts SET disabled_at = ? WHERE username_key = ?";
    String at = disabled ? Instant.now().toString() : null;
    mustExist(database.update(sql, at, key(username)), username);
  }

  static String key(String username) {
    return username.toLowerCase(Locale.ROOT);
  }

  private static long insert(
      Connection connection, String username, String displayName, Role role, String hash)
      throws SQLException {
    long id = randomId();
    Database.update(
        connection,
        "INSERT INTO accounts (id, username, username_key, display_name, account_role,"
            + " password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        username,
        key(username),
        displayName,
        role.id,
        hash,
        Instant.now().toString());
    return id;
  }

  /** 编号由程序给出，不靠各家数据库不同的自增写法。 */
  private static long randomId() {
    return new BigInteger(1, Randoms.bytes(6)).longValue() + 1;
  }

  private static String requirePassword(String password) {
    String problem = Passwords.problem(password);
    if (problem != null) {
      throw new AccountProblem(problem);
    }
    return Passwords.hash(password);
  }

  private static AccountProblem exists(String username) {
    return new AccountProblem("账号 " + username + " 已经存在。");
  }

  private static void mustExist(int changes, String username) {
    if (changes == 0) {
      throw new AccountProblem("没有账号 " + username + "。");
    }
  }
}
