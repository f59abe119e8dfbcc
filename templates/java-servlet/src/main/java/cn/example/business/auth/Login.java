package cn.example.business.auth;

import cn.example.business.Address;
import cn.example.business.Randoms;
import cn.example.business.Settings;
import cn.example.business.Settings.AccountMode;
import cn.example.business.accounts.Account;
import cn.example.business.web.Exchange;
import cn.example.business.web.Parameters;
import cn.example.business.web.Sessions;
import java.io.IOException;
import java.util.List;

/** 登录：送用户去平台，接平台的回调，认出本地账号。 */
public final class Login {
  private Login() {}

  /** 这个地址是登录或回调就答复，返回 true。 */
  public static boolean answer(Exchange exchange) throws IOException {
    Settings settings = exchange.settings;
    String callbackPath = settings.redirectUri.path.substring(settings.basePath.length());
    if (exchange.isGet() && "/auth/login".equals(exchange.path)) {
      begin(exchange);
    } else if (exchange.isGet() && callbackPath.equals(exchange.path)) {
      callback(exchange);
    } else if ("POST".equals(exchange.method()) && callbackPath.equals(exchange.path)) {
      fromForm(exchange);
    } else {
      return false;
    }
    return true;
  }

  private static void begin(Exchange exchange) {
    Settings settings = exchange.settings;
    String returnTo = ReturnPath.safe(exchange.query().only("return"), settings.basePath);
    if (onOtherLoopbackName(exchange)) {
      String here = settings.publicBaseUrl.origin() + settings.basePath + "/auth/login";
      exchange.redirect(302, new Parameters().add("return", returnTo).appendTo(here));
      return;
    }
    if (settings.https && !exchange.isSecure()) {
      throw new LoginFailure(FailureReason.COOKIE_INSECURE);
    }
    Start start;
    try {
      start = exchange.app.platform.begin();
    } catch (RuntimeException e) {
      throw fail(exchange, e, null);
    }
    String browserKey = LoginCookie.set(exchange, start.checks.state);
    PendingLogin pending = new PendingLogin(start.checks, browserKey, returnTo);
    exchange.app.pendingLogins.put(start.checks.state, pending);
    exchange.redirect(302, start.url);
  }

  private static void callback(Exchange exchange) {
    Identity identity = null;
    try {
      Parameters callback = exchange.query();
      PendingLogin pending = takePendingLogin(exchange, callback);
      identity = exchange.app.platform.identify(callback, pending.checks);
      Account account = resolveAccount(exchange, identity);
      if (account == null) {
        Sessions.startBinding(
            exchange, new PendingBinding(identity.forSession(), pending.returnTo));
        exchange.redirect(302, exchange.settings.basePath + "/auth/bind");
        return;
      }
      Sessions.signIn(exchange, new SessionUser(account.id, identity.forSession()));
      exchange.audit("login", null).subject(identity.subject).account(account.username).write();
      exchange.redirect(302, pending.returnTo);
    } catch (RuntimeException e) {
      throw fail(exchange, e, identity == null ? null : identity.subject);
    }
  }

  /** 有的平台用表单 POST 带回结果（response_mode=form_post）。跨站的 POST 不带 Lax Cookie，改成 GET 再来一次。 */
  private static void fromForm(Exchange exchange) throws IOException {
    exchange.redirect(303, exchange.form().appendTo(exchange.settings.redirectUri.path));
  }

  /** state 存在、没用过、没过期，而且还是同一个浏览器。 */
  private static PendingLogin takePendingLogin(Exchange exchange, Parameters callback) {
    List<String> states = callback.all("state");
    if (states.size() != 1 || states.get(0).isEmpty()) {
      throw withPlatformError(FailureReason.STATE_MISSING, callback);
    }
    String state = states.get(0);
    String browserKey = LoginCookie.take(exchange, state);
    PendingLogin pending =
        state.matches("[\\w-]{1,128}") ? exchange.app.pendingLogins.take(state) : null;
    if (pending == null) {
      throw withPlatformError(FailureReason.STATE_UNKNOWN, callback);
    }
    if (browserKey == null || !Randoms.sameText(browserKey, pending.browserKey)) {
      throw new LoginFailure(FailureReason.COOKIE_LOST);
    }
    long codes = callback.all("code").stream().filter(code -> !code.isEmpty()).count();
    if (!callback.has("error") && codes != 1) {
      throw new LoginFailure(FailureReason.CODE_MISSING);
    }
    return pending;
  }

  /** 已绑定的账号；没有时按设置：去绑定（null）、自动开通，或拒绝。 */
  private static Account resolveAccount(Exchange exchange, Identity identity) {
    Account account = exchange.app.bindings.accountOf(identity.subject);
    if (account != null && account.disabled) {
      throw new LoginFailure(FailureReason.ACCOUNT_DISABLED);
    }
    AccountMode mode = exchange.settings.accountMode;
    if (account != null || mode == AccountMode.BIND) {
      return account;
    }
    if (mode == AccountMode.REJECT) {
      throw new LoginFailure(FailureReason.ACCOUNT_MISSING);
    }
    return exchange.app.bindings.bindNewAccount(identity.subject, identity.name());
  }

  private static LoginFailure fail(Exchange exchange, RuntimeException error, String subject) {
    LoginFailure failure = LoginFailure.of(error);
    exchange.audit("login", failure.reason().id()).subject(subject).write();
    return failure;
  }

  /** state 不可信时仍说明平台报的错误码，但不展示来路不明的原话。 */
  private static LoginFailure withPlatformError(FailureReason reason, Parameters callback) {
    String code = callback.first("error");
    return code == null || code.isEmpty()
        ? new LoginFailure(reason)
        : LoginFailure.explained(reason, 400, code, null);
  }

  /** 本机调试时 127.0.0.1 与 localhost 的 Cookie 互不相通，先换到登记的那个名字再开始。 */
  private static boolean onOtherLoopbackName(Exchange exchange) {
    Address own = exchange.settings.publicBaseUrl;
    String host = exchange.header("Host");
    Address here = host == null ? null : Address.parse("http://" + host);
    return own.isLoopback()
        && here != null
        && here.isLoopback()
        && here.port == own.port
        && !here.host.equals(own.host);
  }
}
