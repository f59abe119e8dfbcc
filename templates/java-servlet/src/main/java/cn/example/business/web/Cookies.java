package cn.example.business.web;

import cn.example.business.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** 请求带来的 Cookie，和写给浏览器的 Cookie。本系统写的值都是 base64url 之类的字符，不需要编码。 */
public final class Cookies {
  private static final String SET_COOKIE = "Set-Cookie";
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Cookies() {}

  /** https 且部署在根路径时加 __Host- 前缀，浏览器因此拒绝子域名种下的同名 Cookie。 */
  public static String nameOf(Settings settings, String name) {
    return settings.https && settings.basePath.isEmpty() ? "__Host-" + name : name;
  }

  public static String path(Settings settings) {
    return settings.basePath.isEmpty() ? "/" : settings.basePath;
  }

  public static Map<String, String> read(HttpServletRequest request) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String header : Collections.list(request.getHeaders("Cookie"))) {
      for (String pair : header.split(";")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.put(pair.substring(0, equals).trim(), pair.substring(equals + 1).trim());
        }
      }
    }
    return cookies;
  }

  static void set(
      HttpServletResponse response, Settings settings, String name, String value, long seconds) {
    write(response, settings, name + "=" + value, seconds, Instant.now().plusSeconds(seconds));
  }

  static void clear(HttpServletResponse response, Settings settings, String name) {
    write(response, settings, name + "=", 0, Instant.EPOCH);
  }

  private static void write(
      HttpServletResponse response, Settings settings, String pair, long age, Instant expires) {
    response.addHeader(
        SET_COOKIE,
        pair
            + (age > 0 ? "; Max-Age=" + age : "")
            + "; Path="
            + path(settings)
            + "; Expires="
            + HTTP_DATE.format(expires)
            + "; HttpOnly"
            + (settings.https ? "; Secure" : "")
            + "; SameSite=Lax");
  }

  /**
   * 容器写的会话 Cookie 补上 SameSite。
   *
   * <p>用 Lax：从平台跳回来是跨站的顶层 GET，Strict 会丢。
   */
  static void addSameSite(HttpServletResponse response) {
    List<String> lines = new ArrayList<>(response.getHeaders(SET_COOKIE));
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      String complete =
          line.toLowerCase(Locale.ROOT).contains("samesite") ? line : line + "; SameSite=Lax";
      if (at == 0) {
        response.setHeader(SET_COOKIE, complete);
      } else {
        response.addHeader(SET_COOKIE, complete);
      }
    }
  }
}
