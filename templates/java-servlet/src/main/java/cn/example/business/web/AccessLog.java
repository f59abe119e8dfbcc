package cn.example.business.web;

import cn.example.business.Console;
import cn.example.business.Times;
import cn.example.business.json.JsonLine;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** 访问日志：不含查询串，因为回调的查询串里有授权码。 */
final class AccessLog {
  private final long startedAt = System.nanoTime();

  void write(Exchange exchange) {
    Console.out()
        .println(
            new JsonLine()
                .put("time", Times.iso(Instant.now()))
                .put("method", exchange.method())
                .put("path", exchange.request.getRequestURI())
                .put("status", exchange.status())
                .put("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt))
                .put("requestId", exchange.requestId));
  }
}
