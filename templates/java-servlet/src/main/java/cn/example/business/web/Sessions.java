package cn.example.business.web;

import cn.example.business.Randoms;
import cn.example.business.accounts.Account;
import cn.example.business.auth.PendingBinding;
import cn.example.business.auth.SessionUser;
import cn.example.business.auth.SignedIn;
import javax.servlet.http.HttpSession;

/** 会话：Cookie 里只有编号，内容由容器保存；闲置期限与绝对期限每次请求检查。 */
public final class Sessions {
  private static final String PREFIX = "cn.example.business.";
  private static final String USER = PREFIX + "user";
  private static final String PENDING_BINDING = PREFIX + "pendingBinding";

  private Sessions() {}

  /** 登录成功：会话换新编号（防会话固定），从此记住是谁。 */
  public static void signIn(Exchange exchange, SessionUser user) {
    start(exchange, USER, user);
  }

  /** 已通过平台认证、还没有本地账号：等他绑定。 */
  public static void startBinding(Exchange exchange, PendingBinding pending) {
    start(exchange, PENDING_BINDING, pending);
  }

  private static void start(Exchange exchange, String name, Object value) {
    HttpSession session = exchange.renewSession();
    long idleSeconds = (exchange.settings.sessionIdleMs + 999) / 1000;
    session.setMaxInactiveInterval((int) idleSeconds);
    session.setAttribute(name, value);
  }

  /** 没有时返回 null。 */
  public static PendingBinding pendingBinding(Exchange exchange) {
    return attribute(exchange, PENDING_BINDING, PendingBinding.class);
  }

  /** 表单里的 _csrf：由密钥和会话编号算出，别人猜不到，换了会话就作废；没有会话时返回 null。 */
  public static String csrfToken(Exchange exchange) {
    HttpSession session = exchange.session();
    String secret = exchange.settings.sessionSecret;
    return session == null ? null : Randoms.signature(secret, "csrf " + session.getId());
  }

  public static SessionUser user(Exchange exchange) {
    return attribute(exchange, USER, SessionUser.class);
  }

  public static void end(Exchange exchange) {
    HttpSession session = exchange.session();
    if (session != null) {
      session.invalidate();
    }
    exchange.clearCookie("sid");
    exchange.setSignedIn(null);
  }

  /** 账号停用、绑定解除、超过期限，都在下一个请求生效。 */
  static void load(Exchange exchange) {
    HttpSession session = exchange.session();
    if (session == null) {
      return;
    }
    long now = System.currentTimeMillis();
    // 容器按秒计、隔一阵才清理，所以自己再看一次：闲置到期的会话当作没有。
    if (now - session.getLastAccessedTime() > exchange.settings.sessionIdleMs) {
      session.invalidate();
      return;
    }
    SessionUser user = user(exchange);
    if (user == null) {
      return;
    }
    Account account = exchange.app.bindings.accountOf(user.identity.subject);
    boolean expired = now - user.signedInAt > exchange.settings.sessionAbsoluteMs;
    boolean same = account != null && account.id == user.accountId;
    if (same && !account.disabled && !expired) {
      exchange.setSignedIn(new SignedIn(account, user));
      return;
    }
    end(exchange);
    boolean disabled = account != null && account.disabled;
    String reason = expired ? "absolute-limit" : disabled ? "account-disabled" : "binding-removed";
    exchange
        .app
        .audit
        .success("session-expired", reason)
        .subject(user.identity.subject)
        .account(account == null ? null : account.username)
        .request(exchange.clientIp(), exchange.requestId)
        .write();
  }

  private static <T> T attribute(Exchange exchange, String name, Class<T> type) {
    HttpSession session = exchange.session();
    Object value = session == null ? null : session.getAttribute(name);
    return type.isInstance(value) ? type.cast(value) : null;
  }
}
