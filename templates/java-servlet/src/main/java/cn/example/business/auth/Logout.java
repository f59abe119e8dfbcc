package cn.example.business.auth;

import cn.example.business.Console;
import cn.example.business.pages.LoggedOutPage;
import cn.example.business.web.Exchange;
import cn.example.business.web.Parameters;
import cn.example.business.web.Sessions;
import java.io.IOException;

/** 退出：先结束本系统的会话，再去平台退出；平台出了问题也不影响前一步。 */
public final class Logout {
  private static final String LOCAL_PAGE = "/auth/logged-out";
  private static final String RETURN_COOKIE = "logging-out";

  /** 平台的退出不带 state 时，Cookie 里放的值。 */
  private static final String NO_STATE = "none";

  private Logout() {}

  /** 这个地址是退出或退出之后就答复，返回 true。 */
  public static boolean answer(Exchange exchange) throws IOException {
    if ("POST".equals(exchange.method()) && "/auth/logout".equals(exchange.path)) {
      exchange.checkCsrf();
      logOut(exchange);
      return true;
    }
    if (exchange.isGet() && cameBack(exchange)) {
      return true;
    }
    if (exchange.isGet() && LOCAL_PAGE.equals(exchange.path)) {
      exchange.html(200, pageFor(exchange).render(exchange.settings.basePath));
      return true;
    }
    return false;
  }

  private static void logOut(Exchange exchange) {
    SessionUser user = Sessions.user(exchange);
    SignedIn signedIn = exchange.signedIn();
    Sessions.end(exchange);
    exchange
        .audit("logout", null)
        .subject(user == null ? null : user.identity.subject)
        .account(signedIn == null ? null : signedIn.account.username)
        .write();
    String localPage = exchange.settings.basePath + LOCAL_PAGE;
    if (!exchange.settings.logoutAtPlatform) {
      exchange.redirect(303, localPage);
      return;
    }
    try {
      String hint = user == null ? null : user.identity.logoutHint;
      PlatformLogout logout = exchange.app.platform.logout(hint);
      exchange.setCookie(RETURN_COOKIE, logout.state == null ? NO_STATE : logout.state, 600);
      exchange.redirect(303, logout.url);
    } catch (RuntimeException e) {
      Console.err().println("取平台的退出地址失败：" + e.getMessage());
      exchange.redirect(303, localPage + "?platform-unconfirmed");
    }
  }

  /** 从平台退出回来：送出过 state 的，回来的必须一样，否则不能说平台也退出了。 */
  private static boolean cameBack(Exchange exchange) throws IOException {
    String sent = exchange.cookie(RETURN_COOKIE);
    if (sent == null || !exchange.settings.logoutReturnPath.equals(exchange.path)) {
      return false;
    }
    exchange.clearCookie(RETURN_COOKIE);
    Parameters query = exchange.query();
    String state = query.has("state") ? query.only("state") : NO_STATE;
    LoggedOutPage page =
        sent.equals(state) ? LoggedOutPage.DONE : LoggedOutPage.PLATFORM_UNCONFIRMED;
    exchange.html(200, page.render(exchange.settings.basePath));
    return true;
  }

  private static LoggedOutPage pageFor(Exchange exchange) {
    Parameters query = exchange.query();
    if (query.has("unbound")) {
      return LoggedOutPage.UNBOUND;
    }
    return query.has("platform-unconfirmed")
        ? LoggedOutPage.PLATFORM_UNCONFIRMED
        : LoggedOutPage.DONE;
  }
}
