package cn.example.business.auth;

import cn.example.business.accounts.Account;
import cn.example.business.accounts.AccountProblem;
import cn.example.business.accounts.BindAttempts;
import cn.example.business.accounts.Passwords;
import cn.example.business.pages.BindPage;
import cn.example.business.web.Exchange;
import cn.example.business.web.Sessions;
import java.io.IOException;

/** 绑定与解除绑定：平台账号 ↔ 本地账号，凭本地密码确认一次。 */
public final class Bind {
  private final Exchange exchange;
  private final PendingBinding pending;
  private final String subject;

  private Bind(Exchange exchange) {
    this.exchange = exchange;
    pending = Sessions.pendingBinding(exchange);
    if (pending == null || pending.expiresAt < System.currentTimeMillis()) {
      throw new LoginFailure(FailureReason.BINDING_EXPIRED);
    }
    subject = pending.identity.subject;
  }

  /** 这个地址是绑定或解除绑定就答复，返回 true。 */
  public static boolean answer(Exchange exchange) throws IOException {
    boolean post = "POST".equals(exchange.method());
    if (exchange.isGet() && "/auth/bind".equals(exchange.path)) {
      new Bind(exchange).showForm(200, "", "");
    } else if (post && "/auth/bind".equals(exchange.path)) {
      exchange.checkCsrf();
      new Bind(exchange).bind();
    } else if (post && "/auth/unbind".equals(exchange.path)) {
      exchange.checkCsrf();
      unbind(exchange);
    } else {
      return false;
    }
    return true;
  }

  private void bind() throws IOException {
    String username = field("username", 64).trim();
    String password = field("password", 128);
    if (!exchange.app.attempts.begin(username, subject)) {
      String problem = "输错的次数太多，请 " + BindAttempts.LOCK_MINUTES + " 分钟后再试，或联系管理员。";
      refuse(429, "locked", username, problem);
      return;
    }
    Account account = exchange.app.accounts.byUsername(username);
    if (!Passwords.verify(password, account == null ? null : account.passwordHash)) {
      refuse(403, "wrong-password", username, "账号或密码不正确。");
      return;
    }
    exchange.app.attempts.succeed(username, subject);
    if (account.disabled) {
      refuse(403, "account-disabled", username, "这个账号已停用，请联系管理员。");
      return;
    }
    try {
      exchange.app.bindings.bind(subject, account.id);
    } catch (AccountProblem e) {
      String problem = e.getMessage() + "一个账号只能绑定一次，请联系管理员核实。";
      refuse(409, "already-bound", username, problem);
      return;
    }
    record("bind", null, account.username);
    Sessions.signIn(exchange, new SessionUser(account.id, pending.identity));
    record("login", null, account.username);
    exchange.redirect(303, pending.returnTo);
  }

  private static void unbind(Exchange exchange) {
    SignedIn signedIn = exchange.signedIn();
    if (signedIn == null) {
      throw new LoginFailure(FailureReason.NOT_SIGNED_IN);
    }
    exchange.app.bindings.unbind(signedIn.account.id);
    exchange
        .audit("unbind", null)
        .subject(signedIn.user.identity.subject)
        .account(signedIn.account.username)
        .write();
    Sessions.end(exchange);
    exchange.redirect(303, exchange.settings.basePath + "/auth/logged-out?unbound");
  }

  private void refuse(int status, String reason, String username, String problem)
      throws IOException {
    record("bind", reason, username);
    showForm(status, username, problem);
  }

  private void showForm(int status, String username, String problem) throws IOException {
    String csrfToken = Sessions.csrfToken(exchange);
    String displayName = pending.identity.displayName;
    String basePath = exchange.settings.basePath;
    exchange.html(status, BindPage.render(basePath, csrfToken, displayName, username, problem));
  }

  private void record(String event, String reason, String account) {
    exchange.audit(event, reason).subject(subject).account(account).write();
  }

  /** 表单的一项；重复提交的同名项不予理会。 */
  private String field(String name, int maxLength) throws IOException {
    String value = exchange.form().only(name);
    if (value == null) {
      return "";
    }
    return value.length() > maxLength ? value.substring(0, maxLength) : value;
  }
}
