package cn.example.business.accounts;

import java.util.Locale;

/** 本地账号的角色，从不取自平台；第一个是最低的。 */
public enum Role {
  USER("普通用户"),
  ADMIN("管理员");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** 数据库、接口和命令里的写法。 */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
