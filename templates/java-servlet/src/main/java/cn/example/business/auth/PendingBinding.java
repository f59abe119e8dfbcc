package cn.example.business.auth;

import java.io.Serializable;

/** 会话里已通过平台认证、还没有本地账号的人。 */
public final class PendingBinding implements Serializable {
  private static final long serialVersionUID = 1L;

  final SessionIdentity identity;
  final String returnTo;
  final long expiresAt;

  PendingBinding(SessionIdentity identity, String returnTo) {
    this.identity = identity;
    this.returnTo = returnTo;
    this.expiresAt = System.currentTimeMillis() + PendingLogins.LIFETIME_MS;
  }
}
