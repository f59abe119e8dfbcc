package cn.example.business.session;

import java.io.Serializable;
import java.time.Instant;

/** 已登录的人：是哪个本地账号，平台认证得到的身份，什么时候登录的。 */
public record SignedIn(long accountId, SessionIdentity identity, Instant at)
    implements Serializable {}
