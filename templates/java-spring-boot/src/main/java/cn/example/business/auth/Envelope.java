package cn.example.business.auth;

import cn.example.business.text.Json;
import cn.example.business.text.Members;
import java.util.Map;

/** 平台应答的信封。 */
final class Envelope {

  private Envelope() {}

  /**
   * 拆开信封，返回内容；失败、缺内容、不是 JSON 都抛错。
   *
   * <p>status 为 0 才是成功，原因在 message，内容在 data。
   */
  static Map<String, Object> open(PlatformAnswer answer) {
    Map<String, Object> envelope = answer.members();
    boolean flagged = Members.has(envelope, "status");
    Object flag = Members.at(envelope, "status");
    if (flagged && !Members.same(flag, 0)) {
      throw refused(flag, Members.at(envelope, "message"));
    }
    if (answer.status() != 200) {
      throw LoginFailure.answerInvalid("HTTP 状态码是 " + answer.status());
    }
    if (envelope == null) {
      throw LoginFailure.answerInvalid("应答不是 JSON 对象");
    }
    if (!flagged) {
      throw LoginFailure.answerInvalid("应答里没有 status");
    }
    Map<String, Object> data = Members.object(Members.at(envelope, "data"));
    if (data == null) {
      throw LoginFailure.answerInvalid("应答里没有 data");
    }
    return data;
  }

  /** 平台说失败；message 是平台的原话。 */
  private static LoginFailure refused(Object flag, Object message) {
    return new LoginFailure(FailureReason.PLATFORM_REFUSED)
        .quoting(message)
        .causedBy(new IllegalStateException("平台的应答标志是 " + Json.write(flag)));
  }
}
