package cn.example.business.auth;

import cn.example.business.json.Json;
import java.util.Map;

/** 平台的应答里有什么；与约定不符就抛错。 */
final class Answers {
  private Answers() {}

  /** 成功的应答，内容是一个 JSON 对象。 */
  static Map<String, Object> content(PlatformAnswer answer) {
    if (answer.status != 200) {
      throw LoginFailure.invalid("HTTP 状态码是 " + answer.status);
    }
    Map<String, Object> content = Json.parseObject(answer.text);
    if (content == null) {
      throw LoginFailure.invalid("应答不是 JSON 对象");
    }
    return content;
  }

  /** 必须有的文本成员。 */
  static String requireText(Map<String, Object> content, String... names) {
    String text = Json.textAt(content, names);
    if (text == null) {
      throw LoginFailure.invalid("应答里没有 " + String.join(".", names));
    }
    return text;
  }
}
