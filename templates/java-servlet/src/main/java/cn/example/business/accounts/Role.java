package cn.example.business.accounts;

/** 角色是本地的，从不取自平台。 */
public enum Role {
  USER("user", "普通用户"),
  ADMIN("admin", "管理员");

  /** 自动开通的账号只得到最低的角色。 */
  static final Role LOWEST = USER;

  public final String id;
  public final String title;

  Role(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** 没有这个角色时返回 null。 */
  static Role of(String id) {
    for (Role role : values()) {
      if (role.id.equals(id)) {
        return role;
      }
    }
    return null;
  }
}
