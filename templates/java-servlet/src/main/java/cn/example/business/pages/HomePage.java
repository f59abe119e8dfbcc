package cn.example.business.pages;

import cn.example.business.Settings.AccountMode;
import cn.example.business.SystemInfo;
import cn.example.business.Times;
import cn.example.business.auth.ShownClaim;
import cn.example.business.auth.SignedIn;
import cn.example.business.web.Exchange;
import cn.example.business.web.Sessions;
import java.time.Instant;

/** 首页：没有登录时给出登录入口；登录后说明是谁、从平台取得了什么、可以做什么。 */
public final class HomePage {
  private HomePage() {}

  public static String render(Exchange exchange) {
    String basePath = exchange.settings.basePath;
    SignedIn signedIn = exchange.signedIn();
    if (signedIn == null) {
      return Layout.render(basePath, "欢迎使用" + SystemInfo.NAME, loginButton(basePath));
    }
    Html body =
        facts(signedIn)
            .markup(claims(signedIn))
            .markup(actions(exchange, Sessions.csrfToken(exchange)));
    return Layout.render(basePath, signedIn.shownName() + "，您好", body);
  }

  private static Html loginButton(String basePath) {
    String platform = SystemInfo.PLATFORM_TITLE;
    return Html.of("<p>本系统使用{}登录，不单独设置登录密码。</p>\n", platform)
        .markup(Html.of("<p><a class=\"button\" href=\"{}/auth/login\">", basePath))
        .markup(Html.of("使用{}登录</a></p>", platform));
  }

  private static Html facts(SignedIn signedIn) {
    Instant at = Instant.ofEpochMilli(signedIn.user.signedInAt);
    String time = "<div><dt>登录时间</dt><dd><time datetime=\"{}\">{}</time></dd></div>\n</dl>\n";
    return Html.of("<dl>\n<div><dt>本系统账号</dt><dd>{}</dd></div>\n", signedIn.account.username)
        .markup(Html.of("<div><dt>角色</dt><dd>{}</dd></div>\n", signedIn.account.role.title))
        .markup(Html.of(time, Times.iso(at), Times.local(at)));
  }

  private static Html claims(SignedIn signedIn) {
    Html table =
        Html.of("<h2>从{}取得的信息</h2>\n<table>\n", SystemInfo.PLATFORM_TITLE)
            .markup("<thead><tr><th scope=\"col\">项目</th>")
            .markup("<th scope=\"col\">值（已掩码）</th>")
            .markup("<th scope=\"col\">用途</th></tr></thead>\n<tbody>\n");
    for (ShownClaim claim : signedIn.user.identity.claims) {
      String row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n";
      table.markup(Html.of(row, claim.title, claim.value, claim.purpose));
    }
    return table.markup("</tbody>\n</table>\n");
  }

  private static Html actions(Exchange exchange, String csrfToken) {
    String basePath = exchange.settings.basePath;
    Html actions =
        Html.of(
                "<div class=\"actions\">\n<form method=\"post\" action=\"{}/auth/logout\">\n",
                basePath)
            .markup(Html.of("<input type=\"hidden\" name=\"_csrf\" value=\"{}\">\n", csrfToken))
            .markup("<button type=\"submit\">退出登录</button>\n</form>\n");
    if (exchange.settings.accountMode == AccountMode.BIND) {
      actions
          .markup(Html.of("<form method=\"post\" action=\"{}/auth/unbind\">\n", basePath))
          .markup(Html.of("<input type=\"hidden\" name=\"_csrf\" value=\"{}\">\n", csrfToken))
          .markup("<button type=\"submit\" class=\"quiet\">解除账号绑定</button>\n</form>");
    }
    return actions.markup("\n</div>");
  }
}
