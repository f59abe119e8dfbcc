package cn.example.business.settings;

/** 首次登录的人：用本地密码绑定一次、自动开通最低角色的账号，或拒绝。 */
public enum AccountMode {
  BIND,
  AUTO,
  REJECT
}
