package cn.example.business.auth;

import cn.example.business.Settings;
import cn.example.business.accounts.Account;
import cn.example.business.web.Exchange;
import cn.example.business.web.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** 网关说的是谁：验过签才算登录，而且只在这一个请求里；随机串只认第一次。 */
public final class GatewayEntrance {
  /** 多记一会儿：核对时间戳与查随机串之间隔着片刻，恰好到期的也不能重放。 */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private GatewayEntrance() {}

  /** 有网关的请求头时，以它为准：不能信的抛出 LoginFailure；要先去绑定的就答复，返回 true。 */
  public static boolean answer(Exchange exchange) {
    Identity identity = null;
    try {
      identity = identify(exchange);
      if (identity == null) {
        Sessions.leaveGateway(exchange);
        return false;
      }
      if (isOfAnother(exchange, identity.subject)) {
        Sessions.drop(exchange);
      }
      Sessions.become(exchange, null);
      Account account = Login.resolveAccount(exchange, identity);
      if (account == null) {
        return bindFirst(exchange, identity);
      }
      admit(exchange, identity, account);
      return false;
    } catch (RuntimeException e) {
      throw Login.fail(exchange, e, identity == null ? null : identity.subject);
    }
  }

  /** 没有网关的请求头时返回 null。 */
  private static Identity identify(Exchange exchange) {
    Settings settings = exchange.settings;
    Optional<GatewayHeaders.Verified> verified =
        new GatewayHeaders(settings.gatewayHeaderPrefix, settings.signingSecret)
            .read(exchange::headers, Instant.now());
    return verified.map(it -> identityOf(exchange, it)).orElse(null);
  }

  private static Identity identityOf(Exchange exchange, GatewayHeaders.Verified verified) {
    if (!exchange.app.usedNonces.take(verified.nonce, verified.usableUntil.plus(MARGIN))) {
      throw new LoginFailure(FailureReason.GATEWAY_NONCE_REUSED);
    }
    try {
      String subject = Identity.requireSubject(GatewayClaims.subject(verified.values));
      return Identity.ofGateway(subject, GatewayClaims.of(verified.values));
    } catch (LoginFailure unfit) {
      throw unfit.withStatus(401);
    }
  }

  /** 会话里是别人（登录了的、正要绑定的）：换了人，里面的表单也不能再提交。 */
  private static boolean isOfAnother(Exchange exchange, String subject) {
    SessionUser user = Sessions.user(exchange);
    PendingBinding pending = Sessions.pendingBinding(exchange);
    return Stream.of(
            Sessions.gatewaySubject(exchange),
            user == null ? null : user.identity.subject,
            pending == null ? null : pending.identity.subject)
        .anyMatch(person -> person != null && !person.equals(subject));
  }

  private static void admit(Exchange exchange, Identity identity, Account account) {
    // 页面的表单要用会话；从平台登录的会话也换新编号。
    if (isPage(exchange) && Sessions.gatewaySubject(exchange) == null) {
      Sessions.startForGateway(exchange, identity.subject);
      exchange.audit("login", null).subject(identity.subject).account(account.username).write();
    }
    SessionUser user = new SessionUser(account.id, identity.forSession());
    Sessions.become(exchange, new SignedIn(account, user));
  }

  /** 还没有本地账号的页面：先去绑定一次，再回来。 */
  private static boolean bindFirst(Exchange exchange, Identity identity) {
    PendingBinding pending = Sessions.pendingBinding(exchange);
    boolean begun = pending != null && pending.expiresAt >= System.currentTimeMillis();
    if (begun || !isPage(exchange)) {
      return false;
    }
    String basePath = exchange.settings.basePath;
    String returnTo = ReturnPath.safe(exchange.address(), basePath);
    Sessions.startForGateway(exchange, identity.subject);
    Sessions.startBinding(exchange, new PendingBinding(identity.forSession(), returnTo));
    exchange.redirect(302, basePath + "/auth/bind");
    return true;
  }

  private static boolean isPage(Exchange exchange) {
    String accept = exchange.header("Accept");
    return "GET".equals(exchange.method()) && accept != null && accept.contains("text/html");
  }
}
