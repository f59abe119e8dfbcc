package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.accounts.Account;
import cn.example.business.accounts.Bindings;
import cn.example.business.session.Sessions;
import cn.example.business.session.SignedIn;
import cn.example.business.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 每个请求是谁发来的：账号停用、绑定解除、超过绝对期限，都在下一个请求生效。 */
final class SignedInFilter extends OncePerRequestFilter {

  private final Settings settings;
  private final Bindings bindings;
  private final Audit audit;
  private final Clock clock;

  SignedInFilter(Settings settings, Bindings bindings, Audit audit, Clock clock) {
    this.settings = settings;
    this.bindings = bindings;
    this.audit = audit;
    this.clock = clock;
  }

  /** 样式、图标、存活检查不需要会话。 */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = LoginPaths.of(request);
    return path.startsWith("/assets/") || path.equals("/healthz");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> person = Sessions.signedIn(request);
    if (person.isPresent()) {
      check(person.get(), request);
    }
    chain.doFilter(request, response);
  }

  private void check(SignedIn person, HttpServletRequest request) {
    String subject = person.identity().subject();
    Optional<Account> account = bindings.accountOf(subject);
    String ended = reasonToEnd(person, account);
    if (ended == null) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new CurrentUser(account.get(), person).authentication());
      SecurityContextHolder.setContext(context);
      return;
    }
    Sessions.end(request);
    String username = account.map(Account::username).orElse(null);
    audit.write(AuditEntry.success("session-expired", ended, subject, username), request);
  }

  /** 没有理由结束时返回 null。 */
  private String reasonToEnd(SignedIn person, Optional<Account> account) {
    if (clock.instant().isAfter(person.at().plus(settings.sessionAbsolute()))) {
      return "absolute-limit";
    }
    if (account.isPresent() && account.get().disabled()) {
      return "account-disabled";
    }
    boolean same = account.isPresent() && account.get().id() == person.accountId();
    return same ? null : "binding-removed";
  }
}
