package cn.example.business.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;

/** 一个本地账号。 */
public final class Account {
  public final long id;
  public final String username;
  public final String displayName;
  public final Role role;
  public final boolean disabled;

  /** null：没有密码，只能从平台登录。 */
  public final String passwordHash;

  Account(ResultSet row) throws SQLException {
    id = row.getLong("id");
    username = row.getString("username");
    displayName = row.getString("display_name");
    role = Role.of(row.getString("account_role"));
    passwordHash = row.getString("password_hash");
    disabled = row.getString("disabled_at") != null;
  }
}
