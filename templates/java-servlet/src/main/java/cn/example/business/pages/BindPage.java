package cn.example.business.pages;

import cn.example.business.SystemInfo;
import cn.example.business.accounts.BindAttempts;

/** 首次登录：输入一次本系统账号的密码，与平台账号绑定。 */
public final class BindPage {
  private BindPage() {}

  /** username、problem 没有时是空串。 */
  public static String render(
      String basePath, String csrfToken, String displayName, String username, String problem) {
    String you = displayName.isEmpty() ? "您" : displayName + "，您";
    Html body =
        Html.of("<p>{}已通过{}认证，这是您第一次登录本系统。", you, SystemInfo.PLATFORM_TITLE)
            .markup("请输入本系统的账号和密码完成绑定，以后登录不再需要这个密码。</p>\n");
    if (!problem.isEmpty()) {
      body.markup(Html.of("<p class=\"problem\" role=\"alert\" id=\"problem\">{}</p>", problem));
    }
    // 光标停在要填的那一项：账号填过的，只差密码。
    String focusUsername = username.isEmpty() ? " autofocus" : "";
    String focusPassword = username.isEmpty() ? "" : " autofocus";
    body.markup(
            Html.of(
                "\n<form method=\"post\" action=\"{}/auth/bind\" class=\"stacked\">\n", basePath))
        .markup(Html.of("<input type=\"hidden\" name=\"_csrf\" value=\"{}\">\n", csrfToken))
        .markup("<label for=\"username\">本系统账号</label>\n")
        .markup(Html.of("<input id=\"username\" name=\"username\" value=\"{}\"", username))
        .markup(" autocomplete=\"username\" maxlength=\"64\" required" + focusUsername + ">\n")
        .markup("<label for=\"password\">密码</label>\n")
        .markup("<input id=\"password\" name=\"password\" type=\"password\"")
        .markup(" autocomplete=\"current-password\" maxlength=\"128\" required")
        .markup(focusPassword + ">\n")
        .markup("<p class=\"hint\">连续输错 " + BindAttempts.MAX_FAILURES + " 次将锁定 ")
        .markup(BindAttempts.LOCK_MINUTES + " 分钟。")
        .markup("没有账号或忘记密码，请联系本系统的管理员。</p>\n")
        .markup("<button type=\"submit\">绑定并登录</button>\n</form>");
    return Layout.render(basePath, "绑定本系统账号", body);
  }
}
