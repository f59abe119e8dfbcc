package cn.example.business.auth;

import cn.example.business.Randoms;
import cn.example.business.web.Cookies;
import cn.example.business.web.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** 登录途中的 Cookie：每次登录各有一个，连点两下或开两个标签页都能各自走完。 */
final class LoginCookie {
  /** 同一浏览器最多同时保留的登录；再多就清掉旧的，免得请求头过大。 */
  private static final int MAX_COOKIES = 8;

  private static final String PREFIX = "login-";

  private LoginCookie() {}

  /** 返回写进浏览器的钥匙。 */
  static String set(Exchange exchange, String state) {
    String prefix = Cookies.nameOf(exchange.settings, PREFIX);
    List<String> existing = new ArrayList<>(exchange.cookies().keySet());
    existing.removeIf(name -> !name.startsWith(prefix));
    if (existing.size() >= MAX_COOKIES) {
      for (String name : existing) {
        exchange.clearCookie(PREFIX + name.substring(prefix.length()));
      }
    }
    String browserKey = Randoms.token();
    long seconds = TimeUnit.MILLISECONDS.toSeconds(PendingLogins.LIFETIME_MS);
    exchange.setCookie(nameOf(state), browserKey, seconds);
    return browserKey;
  }

  /** 取出并清掉；没有时返回 null。 */
  static String take(Exchange exchange, String state) {
    String browserKey = exchange.cookie(nameOf(state));
    if (browserKey != null) {
      exchange.clearCookie(nameOf(state));
    }
    return browserKey;
  }

  private static String nameOf(String state) {
    return PREFIX + state.substring(0, Math.min(16, state.length()));
  }
}
