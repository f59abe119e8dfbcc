package cn.example.business.auth;

import org.springframework.security.core.AuthenticationException;

/** 登录途中的失败：是哪一种，怎么向用户说明。 */
public final class LoginFailure extends AuthenticationException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_MESSAGE = 200;

  private final FailureReason reason;
  private final transient Explanation explanation;
  private final String platformMessage;
  private final String subject;

  public LoginFailure(FailureReason reason) {
    this(reason, reason.explanation(), null, null, null);
  }

  private LoginFailure(
      FailureReason reason,
      Explanation explanation,
      String platformMessage,
      String subject,
      Throwable cause) {
    super(reason.id(), cause);
    this.reason = reason;
    this.explanation = explanation;
    this.platformMessage = platformMessage;
    this.subject = subject;
  }

  /** 平台的应答与约定的不符；why 只进日志。 */
  static LoginFailure answerInvalid(String why) {
    return new LoginFailure(FailureReason.PLATFORM_ANSWER_INVALID)
        .causedBy(new IllegalStateException(why));
  }

  LoginFailure explained(Explanation other) {
    return new LoginFailure(reason, other, platformMessage, subject, getCause());
  }

  /** 附上平台的原话：未经信任的文本，截短，去掉控制字符和改变文字方向的字符；展示时须转义。 */
  LoginFailure quoting(Object message) {
    String clean =
        message instanceof String text
            ? text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ").strip()
            : "";
    String quoted = clean.isEmpty() ? null : bounded(clean);
    return new LoginFailure(reason, explanation, quoted, subject, getCause());
  }

  LoginFailure causedBy(Throwable cause) {
    return new LoginFailure(reason, explanation, platformMessage, subject, cause);
  }

  LoginFailure of(String person) {
    return new LoginFailure(reason, explanation, platformMessage, person, getCause());
  }

  private static String bounded(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_MESSAGE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_MESSAGE)) + "…";
  }

  public FailureReason reason() {
    return reason;
  }

  public Explanation explanation() {
    return explanation;
  }

  public String platformMessage() {
    return platformMessage;
  }

  /** 已经知道是谁时，平台账号标识；否则为 null。 */
  String subject() {
    return subject;
  }
}
