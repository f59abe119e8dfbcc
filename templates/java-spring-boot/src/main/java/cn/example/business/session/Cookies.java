package cn.example.business.session;

import cn.example.business.settings.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** 本系统的 Cookie：名称与公共属性。 */
@Component
public final class Cookies {

  private final Settings settings;

  public Cookies(Settings settings) {
    this.settings = settings;
  }

  /** https 且部署在根路径时加 __Host- 前缀，浏览器因此拒绝子域名种下的同名 Cookie。 */
  public String nameOf(String name) {
    return settings.https() && settings.basePath().isEmpty() ? "__Host-" + name : name;
  }

  /** 请求带来的全部 Cookie；同名的以后一个为准。 */
  public Map<String, String> of(HttpServletRequest request) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
      found.put(cookie.getName(), cookie.getValue());
    }
    return found;
  }

  public void set(HttpServletResponse response, String name, String value, Duration lifetime) {
    // Cookie 的期限以秒计：不足一秒的算一秒，0 是删除。
    Duration seconds = Duration.ofSeconds(lifetime.plusMillis(999).toSeconds());
    // SameSite 用 Lax：从平台跳回来是跨站的顶层 GET，Strict 会丢。
    String cookie =
        ResponseCookie.from(name, value)
            .path(settings.basePath().isEmpty() ? "/" : settings.basePath())
            .httpOnly(true)
            .secure(settings.https())
            .sameSite("Lax")
            .maxAge(seconds)
            .build()
            .toString();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie);
  }

  public void clear(HttpServletResponse response, String name) {
    set(response, name, "", Duration.ZERO);
  }
}
