package cn.example.business.auth;

import java.io.Serializable;
import java.util.ArrayList;

/** 会话里的身份。只存掩码后的用户信息；令牌用完即弃，不进会话。 */
public final class SessionIdentity implements Serializable {
  private static final long serialVersionUID = 1L;

  public final String subject;
  public final String displayName;
  public final ArrayList<ShownClaim> claims;

  /** 退出平台时要带上的凭据（只有部分平台需要），没有时是 null。 */
  public final String logoutHint;

  SessionIdentity(
      String subject, String displayName, ArrayList<ShownClaim> claims, String logoutHint) {
    this.subject = subject;
    this.displayName = displayName;
    this.claims = claims;
    this.logoutHint = logoutHint;
  }
}
