package cn.example.business.auth;

import cn.example.business.text.Json;
import cn.example.business.text.Members;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** 平台的一个应答。 */
record PlatformAnswer(int status, String mediaType, List<String> challenges, String text) {

  static PlatformAnswer of(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("content-type").orElse("");
    return new PlatformAnswer(
        response.statusCode(),
        type.replaceFirst(";.*", "").strip(),
        response.headers().allValues("www-authenticate"),
        new String(response.body(), StandardCharsets.UTF_8));
  }

  /** 应答是 JSON 对象时的各个成员，否则 null。 */
  Map<String, Object> members() {
    return Json.object(text);
  }

  /** 应答里非空的文本成员；没有就不是约定的应答。 */
  static String text(Map<String, Object> members, String... names) {
    if (Members.at(members, names) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw LoginFailure.answerInvalid("应答里没有 " + String.join(".", names));
  }
}
