package cn.example.business.auth;

import cn.example.business.text.Members;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 标准的应答：200 与 JSON 是成功，4xx 与 error 是失败（RFC 6749 5.2，RFC 6750 3）。 */
final class StandardAnswer {

  private static final Pattern PARAMETER =
      Pattern.compile("\\b(error|error_description)=\"([^\"]*)\"");

  private StandardAnswer() {}

  /** 成功时的内容；其余都抛错。 */
  static Map<String, Object> open(PlatformAnswer answer) {
    Map<String, Object> members = answer.members();
    if (answer.status() != 200) {
      throw refusal(answer, members);
    }
    boolean json = answer.mediaType().matches("(?i)application/(json|[^;]*\\+json)");
    if (!json || members == null) {
      throw LoginFailure.answerInvalid("应答不是 JSON 对象");
    }
    return members;
  }

  static LoginFailure refusal(PlatformAnswer answer, Map<String, Object> members) {
    if (!answer.challenges().isEmpty()) {
      return challenged(String.join(", ", answer.challenges()));
    }
    boolean clientError = answer.status() >= 400 && answer.status() < 500;
    return clientError && Members.at(members, "error") instanceof String code && !code.isEmpty()
        ? LoginFailures.refused(code, Members.at(members, "error_description"))
        : LoginFailure.answerInvalid("HTTP 状态码是 " + answer.status());
  }

  /** 带质询的 401：不认密钥时是 Basic，不认访问令牌时质询里写有错误码。 */
  private static LoginFailure challenged(String challenges) {
    String code = parameter(challenges, "error");
    if (code != null) {
      return LoginFailures.refused(code, parameter(challenges, "error_description"));
    }
    return challenges.toLowerCase().startsWith("basic")
        ? LoginFailures.refused("invalid_client", null)
        : new LoginFailure(FailureReason.PLATFORM_REFUSED);
  }

  private static String parameter(String challenges, String name) {
    Matcher found = PARAMETER.matcher(challenges);
    while (found.find()) {
      if (found.group(1).equals(name)) {
        return found.group(2);
      }
    }
    return null;
  }

  /** 各个成员有标准名以外的名字的令牌应答：不看应答的类型，只看内容。 */
  static Map<String, Object> openAny(PlatformAnswer answer) {
    Map<String, Object> members = answer.members();
    if (answer.status() < 200 || answer.status() > 299) {
      throw refusal(answer, members);
    }
    if (members == null) {
      throw LoginFailure.answerInvalid("应答不是 JSON 对象");
    }
    return members;
  }

  /** 令牌的种类只有 Bearer 用得来（RFC 6749 7.1）。 */
  static void requireBearer(Map<String, Object> members) {
    String type = PlatformAnswer.text(members, "token_type");
    if (!type.equalsIgnoreCase("bearer")) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID)
          .causedBy(new IllegalStateException("不支持的令牌种类 " + type));
    }
  }
}
