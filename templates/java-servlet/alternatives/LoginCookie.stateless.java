package cn.example.business.auth;

import cn.example.business.Randoms;
import cn.example.business.web.Exchange;
import java.util.concurrent.TimeUnit;

/** 登录途中的 Cookie：平台不带回 state，这次登录就凭它认出；再点一次登录，先前那次作废。 */
final class LoginCookie {
  private static final String NAME = "login";

  private LoginCookie() {}

  /** 返回这次登录的键：别人猜不到，也只在这个浏览器里。 */
  static String set(Exchange exchange) {
    String key = Randoms.token();
    long seconds = TimeUnit.MILLISECONDS.toSeconds(PendingLogins.LIFETIME_MS);
    exchange.setCookie(NAME, key, seconds);
    return key;
  }

  /** 取出并清掉；没有时返回 null。 */
  static String take(Exchange exchange) {
    String key = exchange.cookie(NAME);
    if (key != null) {
      exchange.clearCookie(NAME);
    }
    return key;
  }
}
