package cn.example.business.auth;

import cn.example.business.session.Cookies;
import cn.example.business.text.RandomText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** 登录途中的 Cookie：每次登录各有一个，连点两下或开两个标签页都能各自走完。 */
@Component
final class LoginCookie {

  /** 同一浏览器最多同时保留的登录；再多就清掉旧的，免得请求头过大。 */
  private static final int MAX_COOKIES = 8;

  private static final int NAME_LENGTH = 16;

  private final Cookies cookies;

  LoginCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  /** 返回与浏览器约好的值：别人猜不到，也只在这个浏览器里。 */
  String set(HttpServletRequest request, HttpServletResponse response, String state) {
    List<String> existing =
        cookies.of(request).keySet().stream().filter(name -> name.startsWith(nameFor(""))).toList();
    if (existing.size() >= MAX_COOKIES) {
      existing.forEach(name -> cookies.clear(response, name));
    }
    String browserKey = RandomText.base64url();
    cookies.set(response, nameFor(state), browserKey, PendingLogin.LIFETIME);
    return browserKey;
  }

  /** 浏览器没有带回时返回 null。 */
  String take(HttpServletRequest request, HttpServletResponse response, String state) {
    String name = nameFor(state);
    String browserKey = cookies.of(request).get(name);
    if (browserKey != null) {
      cookies.clear(response, name);
    }
    return browserKey;
  }

  private String nameFor(String state) {
    return cookies.nameOf("login-" + state.substring(0, Math.min(NAME_LENGTH, state.length())));
  }
}
