package cn.example.business.auth;

import cn.example.business.json.Json;
import java.util.Map;

/**
 * 平台把应答包在信封里：标志说明成败，失败的原因和成功的内容都在里面。
 *
 * <p>标志比较值与类型：0 不是 "0"，也不是 false。
 */
final class Envelope {
  private Envelope() {}

  /** 拆开信封，返回内容；失败、缺内容、不是 JSON 都抛错。 */
  static Map<String, Object> open(PlatformAnswer answer) {
    Map<String, Object> envelope = Json.parseObject(answer.text);
    Object flag = Json.at(envelope, "status");
    if (flag != Json.MISSING && !Json.same(flag, 0)) {
      throw LoginFailure.refused(flag, Json.at(envelope, "message"));
    }
    Answers.content(answer);
    if (flag == Json.MISSING) {
      throw LoginFailure.invalid("应答里没有 status");
    }
    Map<String, Object> data = Json.asObject(Json.at(envelope, "data"));
    if (data == null) {
      throw LoginFailure.invalid("应答里没有 data");
    }
    return data;
  }
}
