package cn.example.business.auth;

/** 进行中的一次登录：点了“登录”、还没从平台回来。 */
final class PendingLogin {
  final Checks checks;

  /** 与浏览器里的一次性 Cookie 相同，证明回来的还是同一个浏览器；凭 Cookie 认出登录的平台不需要，是 null。 */
  final String browserKey;

  final String returnTo;

  PendingLogin(Checks checks, String browserKey, String returnTo) {
    this.checks = checks;
    this.browserKey = browserKey;
    this.returnTo = returnTo;
  }
}
