package cn.example.business.auth;

import cn.example.business.SystemInfo;
import cn.example.business.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** 平台各接口的路径，接在平台地址之后；内容在 platform-paths.json 里。 */
final class PlatformPaths {
  private static final Object CONTENT = read();

  private PlatformPaths() {}

  static String of(String name) {
    return String.valueOf(Json.at(CONTENT, name));
  }

  private static Object read() {
    try {
      byte[] content = SystemInfo.resource("platform-paths.json");
      return Json.parse(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
