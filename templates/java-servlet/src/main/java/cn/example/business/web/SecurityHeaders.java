package cn.example.business.web;

import cn.example.business.Settings;

/** 安全响应头：没有脚本，样式和图片只来自本站，不许被嵌入，不外泄来源地址，动态页面不缓存。 */
final class SecurityHeaders {
  private SecurityHeaders() {}

  static void write(Exchange exchange) {
    Settings settings = exchange.settings;
    exchange.setHeader("Content-Security-Policy", contentSecurityPolicy(settings));
    exchange.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    exchange.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    exchange.setHeader("Origin-Agent-Cluster", "?1");
    exchange.setHeader("Referrer-Policy", "no-referrer");
    if (settings.https) {
      exchange.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    exchange.setHeader("X-Content-Type-Options", "nosniff");
    exchange.setHeader("X-DNS-Prefetch-Control", "off");
    exchange.setHeader("X-Download-Options", "noopen");
    exchange.setHeader("X-Frame-Options", "DENY");
    exchange.setHeader("X-Permitted-Cross-Domain-Policies", "none");
    exchange.setHeader("X-XSS-Protection", "0");
    exchange.setHeader("Cache-Control", "no-store");
  }

  private static String contentSecurityPolicy(Settings settings) {
    // 退出是表单提交后跳到平台，浏览器会沿途按 form-action 检查。
    StringBuilder formAction = new StringBuilder("form-action 'self' ");
    formAction.append(settings.platformAddress.origin());
    settings.logoutOrigins.forEach(origin -> formAction.append(' ').append(origin));
    return String.join(
        ";",
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        formAction);
  }
}
