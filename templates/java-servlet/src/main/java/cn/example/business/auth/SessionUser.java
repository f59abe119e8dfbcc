package cn.example.business.auth;

import java.io.Serializable;

/** 会话里已登录的人。 */
public final class SessionUser implements Serializable {
  private static final long serialVersionUID = 1L;

  public final long accountId;
  public final long signedInAt;
  public final SessionIdentity identity;

  SessionUser(long accountId, SessionIdentity identity) {
    this.accountId = accountId;
    this.identity = identity;
    this.signedInAt = System.currentTimeMillis();
  }
}
