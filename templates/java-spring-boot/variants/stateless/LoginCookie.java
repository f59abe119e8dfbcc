package cn.example.business.auth;

import cn.example.business.session.Cookies;
import cn.example.business.text.RandomText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** 登录途中的 Cookie：平台不带回 state，这次登录就凭它认出；再点一次登录，先前那次作废。 */
@Component
final class LoginCookie {

  private final Cookies cookies;

  LoginCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  /** 返回这次登录的键：别人猜不到，也只在这个浏览器里。 */
  String set(HttpServletResponse response) {
    String key = RandomText.base64url();
    cookies.set(response, cookies.nameOf("login"), key, PendingLogin.LIFETIME);
    return key;
  }

  /** 浏览器没有带回时返回 null。 */
  String take(HttpServletRequest request, HttpServletResponse response) {
    String name = cookies.nameOf("login");
    String key = cookies.of(request).get(name);
    if (key != null) {
      cookies.clear(response, name);
    }
    return key;
  }
}
