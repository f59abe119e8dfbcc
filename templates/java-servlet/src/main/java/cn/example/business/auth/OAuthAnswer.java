package cn.example.business.auth;

import cn.example.business.json.Json;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 按 RFC 6749、RFC 6750 读令牌与用户信息的应答。 */
final class OAuthAnswer {
  /** 质询里的“名称=值”，值可以有引号（RFC 9110 11.2）。 */
  private static final Pattern PARAMETER =
      Pattern.compile("([\\w.-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))");

  private OAuthAnswer() {}

  /** 令牌应答的内容；失败时抛错（RFC 6749 5.2）。 */
  static Map<String, Object> token(PlatformAnswer answer) {
    if (answer.status != 200) {
      checkChallenge(answer);
      boolean clientError = answer.status >= 400 && answer.status < 500 && answer.isJson();
      Map<String, Object> body = clientError ? Json.parseObject(answer.text) : null;
      String error = Json.textAt(body, "error");
      if (error != null) {
        String description = Json.textAt(body, "error_description");
        throw refused(error, description == null ? error : description);
      }
    }
    return Answers.content(answer);
  }

  /** 令牌的类型必须是用得来的。 */
  static void checkTokenType(Map<String, Object> token) {
    String type = Json.textAt(token, "token_type");
    if (type == null) {
      throw LoginFailure.invalid("应答里没有 token_type");
    }
    if (!"bearer".equalsIgnoreCase(type)) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID);
    }
  }

  /** 用户信息应答的内容；失败时抛错（RFC 6750 3）。 */
  static Map<String, Object> userinfo(PlatformAnswer answer) {
    checkChallenge(answer);
    return Answers.content(answer);
  }

  /** 带质询的应答：不认密钥时是 Basic（RFC 6749 5.2），不认访问令牌时质询里写有错误码（RFC 6750 3）。 */
  private static void checkChallenge(PlatformAnswer answer) {
    if (answer.challenge == null) {
      return;
    }
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(answer.challenge);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      String value = quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    String rest = matcher.replaceAll("").toLowerCase(Locale.ROOT);
    String code = parameters.getOrDefault("error", "");
    if (code.isEmpty() && rest.matches("(?s)(.*[\\s,])?basic([\\s,].*)?")) {
      code = "invalid_client";
    }
    if (code.isEmpty()) {
      throw new LoginFailure(FailureReason.PLATFORM_REFUSED);
    }
    throw refused(code, parameters.getOrDefault("error_description", code));
  }

  private static LoginFailure refused(String code, String message) {
    return LoginFailure.explained(FailureReason.PLATFORM_REFUSED, 502, code, message);
  }
}
