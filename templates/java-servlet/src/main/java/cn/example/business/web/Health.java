package cn.example.business.web;

import cn.example.business.json.JsonLine;
import java.io.IOException;

/** 存活检查：不需要会话，看数据库是否可用。 */
final class Health {
  private Health() {}

  static boolean answer(Exchange exchange) throws IOException {
    if (!exchange.isGet() || !"/healthz".equals(exchange.path)) {
      return false;
    }
    exchange.app.bindings.isBound(0);
    exchange.json(200, new JsonLine().put("status", "ok"));
    return true;
  }
}
