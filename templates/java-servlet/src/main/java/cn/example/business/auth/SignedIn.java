package cn.example.business.auth;

import cn.example.business.Mask;
import cn.example.business.accounts.Account;

/** 这个请求是谁发来的：本地账号，和会话里的身份。 */
public final class SignedIn {
  public final Account account;
  public final SessionUser user;

  public SignedIn(Account account, SessionUser user) {
    this.account = account;
    this.user = user;
  }

  /** 页面上的称呼，掩码后的。 */
  public String shownName() {
    String name = user.identity.displayName;
    return name.isEmpty() ? Mask.name(account.displayName) : name;
  }
}
