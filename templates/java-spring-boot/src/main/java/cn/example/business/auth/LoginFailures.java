package cn.example.business.auth;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** 把登录途中抛出的任何错误归到一种原因。 */
final class LoginFailures {

  private LoginFailures() {}

  static LoginFailure of(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof LoginFailure failure) {
        return failure;
      }
    }
    if (error instanceof OAuth2AuthenticationException refused) {
      return fromSpring(refused.getError()).causedBy(error);
    }
    return new LoginFailure(FailureReason.INTERNAL).causedBy(error);
  }

  /** Spring Security 自己发现的：平台在回调里返回了错误，或者凭据没有通过检验。 */
  private static LoginFailure fromSpring(OAuth2Error error) {
    return switch (error.getErrorCode()) {
      case "invalid_id_token", "invalid_nonce", "invalid_state_parameter" ->
          new LoginFailure(FailureReason.TOKEN_INVALID);
      default -> platformError(error.getErrorCode(), error.getDescription());
    };
  }

  private static LoginFailure platformError(String code, String description) {
    var failure = new LoginFailure(FailureReason.PLATFORM_ERROR);
    return failure
        .explained(OAuthErrors.explain(code, FailureReason.PLATFORM_ERROR))
        .quoting(description == null || description.isEmpty() ? code : description);
  }

  /** 平台不肯给令牌或用户信息，说了错误码。 */
  static LoginFailure refused(String code, Object description) {
    var explanation = OAuthErrors.explain(code, FailureReason.PLATFORM_REFUSED);
    return new LoginFailure(FailureReason.PLATFORM_REFUSED)
        .explained(explanation.withStatus(502))
        .quoting(description == null ? code : description)
        .causedBy(new IllegalStateException("平台返回错误码 " + code));
  }
}
