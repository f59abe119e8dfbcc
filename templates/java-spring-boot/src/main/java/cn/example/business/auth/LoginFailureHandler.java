package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.web.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** 登录没有成：记审计，向用户说明。 */
@Component
final class LoginFailureHandler implements AuthenticationFailureHandler {

  private final Audit audit;
  private final ErrorPages errorPages;

  LoginFailureHandler(Audit audit, ErrorPages errorPages) {
    this.audit = audit;
    this.errorPages = errorPages;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
      throws IOException {
    LoginFailure failure = LoginFailures.of(error);
    String reason = failure.reason().id();
    audit.write(AuditEntry.failure("login", reason, failure.subject(), null), request);
    errorPages.write(request, response, failure);
  }
}
