package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.accounts.Account;
import cn.example.business.accounts.Bindings;
import cn.example.business.session.PendingBinding;
import cn.example.business.session.Sessions;
import cn.example.business.session.SignedIn;
import cn.example.business.settings.AccountMode;
import cn.example.business.settings.Settings;
import cn.example.business.web.Redirects;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** 平台认出了人：再认出本地账号，写入会话。 */
@Component
final class LoginSuccessHandler implements AuthenticationSuccessHandler {

  private final Settings settings;
  private final Bindings bindings;
  private final Audit audit;
  private final Clock clock;

  LoginSuccessHandler(Settings settings, Bindings bindings, Audit audit, Clock clock) {
    this.settings = settings;
    this.bindings = bindings;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    Identity identity = (Identity) authentication.getPrincipal();
    String returnTo = PendingLogins.taken(request).returnTo();
    try {
      Optional<Account> account = accountOf(identity);
      if (account.isPresent()) {
        signIn(request, account.get(), identity);
        Redirects.found(response, returnTo);
      } else {
        var until = clock.instant().plus(PendingLogin.LIFETIME);
        var pending = new PendingBinding(identity.forSession(), returnTo, until);
        Sessions.startBinding(request, pending);
        Redirects.found(response, settings.basePath() + "/auth/bind");
      }
    } catch (RuntimeException failure) {
      throw LoginFailures.of(failure).of(identity.subject());
    }
  }

  private void signIn(HttpServletRequest request, Account account, Identity identity) {
    Sessions.signIn(request, new SignedIn(account.id(), identity.forSession(), clock.instant()));
    String username = account.username();
    audit.write(AuditEntry.success("login", null, identity.subject(), username), request);
  }

  /** 已绑定的账号；没有时按设置：去绑定（空）、自动开通，或拒绝。 */
  private Optional<Account> accountOf(Identity identity) {
    Optional<Account> account = bindings.accountOf(identity.subject());
    if (account.isPresent() && account.get().disabled()) {
      throw new LoginFailure(FailureReason.ACCOUNT_DISABLED);
    }
    if (account.isPresent() || settings.accountMode() == AccountMode.BIND) {
      return account;
    }
    if (settings.accountMode() == AccountMode.REJECT) {
      throw new LoginFailure(FailureReason.ACCOUNT_MISSING);
    }
    return Optional.of(bindings.bindNewAccount(identity.subject(), identity.name()));
  }
}
