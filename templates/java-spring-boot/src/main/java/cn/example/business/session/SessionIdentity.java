package cn.example.business.session;

import java.io.Serializable;
import java.util.List;

/**
 * 平台认证得到的身份，放进会话的样子：用户信息全部掩码；令牌用完即弃，不进会话。
 *
 * @param subject 平台账号标识
 * @param displayName 掩码后的姓名，没有时为空串
 * @param logoutHint 退出平台时要带上的凭据（只有部分平台需要），没有时为 null
 */
public record SessionIdentity(
    String subject, String displayName, List<MaskedClaim> claims, String logoutHint)
    implements Serializable {

  /** 一项用户信息：名称、用途、掩码后的值。 */
  public record MaskedClaim(String title, String purpose, String value) implements Serializable {}
}
