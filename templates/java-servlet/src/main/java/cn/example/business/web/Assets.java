package cn.example.business.web;

import cn.example.business.SystemInfo;
import java.io.IOException;

/** 样式与图标：与程序放在一起，不需要会话。 */
final class Assets {
  private static final String FOLDER = "/assets/";

  private Assets() {}

  static boolean answer(Exchange exchange) throws IOException {
    if (!exchange.path.startsWith(FOLDER)) {
      return false;
    }
    String name = exchange.path.substring(FOLDER.length());
    String type = exchange.isGet() ? typeOf(name) : null;
    if (type == null) {
      throw new BadRequest(404);
    }
    exchange.setHeader("Cache-Control", "public, max-age=3600");
    exchange.send(200, type, SystemInfo.resource("assets/" + name));
    return true;
  }

  /** 有哪些文件；其余的都没有。 */
  private static String typeOf(String name) {
    switch (name) {
      case "style.css":
        return "text/css; charset=utf-8";
      case "icon.svg":
        return "image/svg+xml";
      default:
        return null;
    }
  }
}
