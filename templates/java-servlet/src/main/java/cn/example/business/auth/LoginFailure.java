package cn.example.business.auth;

import cn.example.business.pages.ErrorPage;
import java.util.regex.Pattern;

/** 登录（或绑定、退出）没有成：原因、给用户看的说明、平台的原话。 */
public final class LoginFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
  private static final int MAX_MESSAGE = 200;

  private final FailureReason reason;
  private final int status;
  private final String what;
  private final String todo;
  private final String platformMessage;

  public LoginFailure(FailureReason reason) {
    this(reason, null);
  }

  public LoginFailure(FailureReason reason, Throwable cause) {
    this(reason, reason.status, reason.what, reason.todo, null, cause);
  }

  private LoginFailure(
      FailureReason reason,
      int status,
      String what,
      String todo,
      String platformMessage,
      Throwable cause) {
    super(reason.id(), cause);
    this.reason = reason;
    this.status = status;
    this.what = what;
    this.todo = todo;
    this.platformMessage = bounded(platformMessage);
  }

  /** 应答与约定的格式不符。 */
  static LoginFailure invalid(String why) {
    return new LoginFailure(
        FailureReason.PLATFORM_ANSWER_INVALID, new IllegalArgumentException(why));
  }

  /** 平台说失败；message 是平台的原话，不是文本时不展示。 */
  static LoginFailure refused(Object flag, Object message) {
    FailureReason reason = FailureReason.PLATFORM_REFUSED;
    Throwable cause = new IllegalStateException("平台的应答标志是 " + flag);
    String text = message instanceof String ? (String) message : null;
    return new LoginFailure(reason, reason.status, reason.what, reason.todo, text, cause);
  }

  /** 说明错误码的含义；status 是 0 时用错误码自己的。 */
  static LoginFailure explained(FailureReason reason, int status, String code, String message) {
    OAuthError error = OAuthError.of(code);
    int shown = status == 0 ? error.status : status;
    return new LoginFailure(reason, shown, error.what, error.todo, message, null);
  }

  /** 登录途中抛出的任何错误。 */
  static LoginFailure of(Exception error) {
    return error instanceof LoginFailure
        ? (LoginFailure) error
        : new LoginFailure(FailureReason.INTERNAL, error);
  }

  public FailureReason reason() {
    return reason;
  }

  public int status() {
    return status;
  }

  public ErrorPage page() {
    return new ErrorPage(reason.title, what, todo, platformMessage);
  }

  /** 至多 200 字，去掉控制字符和改变文字方向的字符；未经信任的文本，展示时须转义。 */
  private static String bounded(String text) {
    String clean = text == null ? "" : INVISIBLE.matcher(text).replaceAll(" ").trim();
    if (clean.isEmpty()) {
      return null;
    }
    int letters = clean.codePointCount(0, clean.length());
    return letters <= MAX_MESSAGE
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, MAX_MESSAGE)) + "…";
  }
}
