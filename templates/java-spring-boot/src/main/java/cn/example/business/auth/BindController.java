package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.accounts.Account;
import cn.example.business.accounts.AccountProblem;
import cn.example.business.accounts.Accounts;
import cn.example.business.accounts.BindAttempts;
import cn.example.business.accounts.Bindings;
import cn.example.business.accounts.Passwords;
import cn.example.business.pages.BindPage;
import cn.example.business.session.PendingBinding;
import cn.example.business.session.Sessions;
import cn.example.business.session.SignedIn;
import cn.example.business.settings.Settings;
import cn.example.business.web.HtmlResponse;
import cn.example.business.web.Redirects;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 绑定与解除绑定：平台账号 ↔ 本地账号，凭本地密码确认一次。 */
@Controller
final class BindController {

  private static final int LONGEST_USERNAME = 64;
  private static final int LONGEST_PASSWORD = 128;

  private final Settings settings;
  private final Accounts accounts;
  private final Bindings bindings;
  private final BindAttempts attempts;
  private final Passwords passwords;
  private final Audit audit;
  private final Clock clock;

  BindController(
      Settings settings,
      Accounts accounts,
      Bindings bindings,
      BindAttempts attempts,
      Passwords passwords,
      Audit audit,
      Clock clock) {
    this.settings = settings;
    this.accounts = accounts;
    this.bindings = bindings;
    this.attempts = attempts;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /** 一次没有成功的绑定：状态码、审计里的原因、页面上的说明。 */
  private record Refusal(int status, String reason, String problem) {}

  @GetMapping("/auth/bind")
  ResponseEntity<String> form(HttpServletRequest request, CsrfToken csrf) {
    return page(200, pendingBinding(request), csrf, "", null);
  }

  @PostMapping("/auth/bind")
  ResponseEntity<String> bind(HttpServletRequest request, CsrfToken csrf) {
    PendingBinding pending = pendingBinding(request);
    String username = field(request, "username", LONGEST_USERNAME).strip();
    String subject = pending.identity().subject();
    Refusal refusal = tryToBind(username, field(request, "password", LONGEST_PASSWORD), subject);
    if (refusal != null) {
      audit.write(AuditEntry.failure("bind", refusal.reason, subject, username), request);
      return page(refusal.status, pending, csrf, username, refusal.problem);
    }
    Account account = accounts.byUsername(username).orElseThrow();
    audit.write(AuditEntry.success("bind", null, subject, account.username()), request);
    Sessions.signIn(request, new SignedIn(account.id(), pending.identity(), clock.instant()));
    audit.write(AuditEntry.success("login", null, subject, account.username()), request);
    return Redirects.seeOther(pending.returnTo());
  }

  /** 绑定成功时返回 null。 */
  private Refusal tryToBind(String username, String password, String subject) {
    if (!attempts.begin(username, subject)) {
      long minutes = BindAttempts.LOCK.toMinutes();
      return new Refusal(429, "locked", "输错的次数太多，请 " + minutes + " 分钟后再试，或联系管理员。");
    }
    Account account = accounts.byUsername(username).orElse(null);
    if (!passwords.matches(password, account == null ? null : account.passwordHash())) {
      return new Refusal(403, "wrong-password", "账号或密码不正确。");
    }
    attempts.succeed(username, subject);
    if (account.disabled()) {
      return new Refusal(403, "account-disabled", "这个账号已停用，请联系管理员。");
    }
    try {
      bindings.bind(subject, account.id());
      return null;
    } catch (AccountProblem taken) {
      String problem = taken.getMessage() + "一个账号只能绑定一次，请联系管理员核实。";
      return new Refusal(409, "already-bound", problem);
    }
  }

  @PostMapping("/auth/unbind")
  ResponseEntity<String> unbind(
      @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
    if (user == null) {
      throw new LoginFailure(FailureReason.NOT_SIGNED_IN);
    }
    bindings.unbind(user.account().id());
    String subject = user.signedIn().identity().subject();
    audit.write(AuditEntry.success("unbind", null, subject, user.account().username()), request);
    Sessions.end(request);
    return Redirects.seeOther(settings.basePath() + "/auth/logged-out?unbound");
  }

  private ResponseEntity<String> page(
      int status, PendingBinding pending, CsrfToken csrf, String username, String problem) {
    String displayName = pending.identity().displayName();
    return HtmlResponse.page(
        status,
        BindPage.render(settings.basePath(), csrf.getToken(), displayName, username, problem));
  }

  private PendingBinding pendingBinding(HttpServletRequest request) {
    return Sessions.pendingBinding(request)
        .filter(pending -> !pending.expiresAt().isBefore(clock.instant()))
        .orElseThrow(() -> new LoginFailure(FailureReason.BINDING_EXPIRED));
  }

  /** 表单的一项；重复提交的同名项不予理会。 */
  private static String field(HttpServletRequest request, String name, int maxLength) {
    String[] values = request.getParameterValues(name);
    return values == null || values.length != 1
        ? ""
        : values[0].substring(0, Math.min(maxLength, values[0].length()));
  }
}
