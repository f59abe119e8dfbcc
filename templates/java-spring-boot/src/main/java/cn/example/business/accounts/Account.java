package cn.example.business.accounts;

/** 本地账号；没有密码的（自动开通的）passwordHash 为 null。 */
public record Account(
    long id,
    String username,
    String displayName,
    Role role,
    String passwordHash,
    boolean disabled) {}
