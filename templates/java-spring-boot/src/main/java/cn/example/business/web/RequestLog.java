package cn.example.business.web;

import cn.example.business.settings.Settings;
import cn.example.business.text.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** 每个请求一个编号，贯穿访问日志、审计日志和出错页；访问日志不含查询串，因为回调的查询串里有授权码。 */
public final class RequestLog extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String ID = RequestLog.class.getName();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final boolean trustsUpstream;

  RequestLog(Settings settings) {
    this.trustsUpstream = !settings.trustedProxies().isEmpty();
  }

  public static String requestId(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(ID));
  }

  /** 还没有走到这里就被回绝的请求，也要有编号。 */
  static void identify(HttpServletRequest request, HttpServletResponse response) {
    String id = UUID.randomUUID().toString();
    request.setAttribute(ID, id);
    response.setHeader("X-Request-Id", id);
  }

  /** 有没有走到这里。 */
  static boolean knows(HttpServletRequest request) {
    return request.getAttribute(ID) != null;
  }

  /** 日志里的时刻。 */
  public static String time(Instant at) {
    return TIME.format(at);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (knows(request)) {
      // 框架为出错页再走一遍：还是同一个请求。
      chain.doFilter(request, response);
      return;
    }
    String id = newId(request);
    request.setAttribute(ID, id);
    response.setHeader("X-Request-Id", id);
    long startedAt = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("time", time(Instant.now()));
      line.put("method", request.getMethod());
      line.put("path", request.getRequestURI());
      line.put("status", response.getStatus());
      line.put("ms", (System.nanoTime() - startedAt) / 1_000_000);
      line.put("requestId", id);
      System.out.println(Json.write(line));
    }
  }

  /** 前面有受信任的代理时沿用它的 X-Request-Id，便于和 nginx 日志对照。 */
  private String newId(HttpServletRequest request) {
    String upstream = trustsUpstream ? request.getHeader("X-Request-Id") : null;
    return upstream != null && upstream.matches("[\\w-]{8,64}")
        ? upstream
        : UUID.randomUUID().toString();
  }
}
