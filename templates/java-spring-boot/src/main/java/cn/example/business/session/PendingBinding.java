package cn.example.business.session;

import java.io.Serializable;
import java.time.Instant;

/** 已通过平台认证、还没有本地账号的人。 */
public record PendingBinding(SessionIdentity identity, String returnTo, Instant expiresAt)
    implements Serializable {}
