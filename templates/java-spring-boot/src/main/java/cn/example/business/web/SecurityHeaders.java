package cn.example.business.web;

import cn.example.business.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** 安全响应头：没有脚本，样式和图片只来自本站，不许被嵌入，不外泄来源地址，动态页面不缓存。 */
@Component
public final class SecurityHeaders implements HeaderWriter {

  private final Map<String, String> headers = new LinkedHashMap<>();

  public SecurityHeaders(Settings settings) {
    headers.put("Content-Security-Policy", contentSecurityPolicy(settings));
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Origin-Agent-Cluster", "?1");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-DNS-Prefetch-Control", "off");
    headers.put("X-Download-Options", "noopen");
    headers.put("X-Frame-Options", "DENY");
    headers.put("X-Permitted-Cross-Domain-Policies", "none");
    headers.put("X-XSS-Protection", "0");
    if (settings.https()) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static String contentSecurityPolicy(Settings settings) {
    List<String> formAction = new ArrayList<>(List.of("'self'"));
    // 退出是表单提交后跳到平台，浏览器会沿途按 form-action 检查。
    formAction.add(settings.platformAddress().origin());
    formAction.addAll(settings.logoutOrigins());
    return String.join(
        ";",
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action " + String.join(" ", formAction));
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    headers.forEach(response::setHeader);
    // 样式与图标自己说了可以缓存多久。
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
