package cn.example.business.auth;

import cn.example.business.web.Parameters;
import java.util.List;

/** 回调带来了什么（RFC 6749 4.1.2）。 */
final class Callback {
  private Callback() {}

  /** 回调里的错误抛出来；该出现一次的出现了不止一次，也不接受。issuer 是平台自称的地址。 */
  static void check(Parameters callback, String issuer) {
    if (!once(callback, "response").isEmpty()) {
      throw LoginFailure.invalid("不支持 JWT 形式的回调");
    }
    String from = once(callback, "iss");
    if (!from.isEmpty() && !from.equals(issuer)) {
      throw LoginFailure.invalid("回调来自另一个平台（iss）");
    }
    String error = once(callback, "error");
    if (!error.isEmpty()) {
      String description = once(callback, "error_description");
      String message = description.isEmpty() ? error : description;
      throw LoginFailure.explained(FailureReason.PLATFORM_ERROR, 0, error, message);
    }
    if (callback.has("id_token") || callback.has("token")) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID);
    }
  }

  private static String once(Parameters callback, String name) {
    List<String> values = callback.all(name);
    if (values.size() > 1) {
      throw LoginFailure.invalid("回调里的 " + name + " 不止一个");
    }
    return values.isEmpty() ? "" : values.get(0);
  }
}
