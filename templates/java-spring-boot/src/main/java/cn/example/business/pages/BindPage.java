package cn.example.business.pages;

import cn.example.business.SystemInfo;
import cn.example.business.accounts.BindAttempts;

/** 首次登录：输入一次本系统账号的密码，与平台账号绑定。 */
public final class BindPage {

  private static final String BODY =
      """
      <p>{}已通过{}认证，这是您第一次登录本系统。请输入本系统的账号和密码完成绑定，以后登录不再需要这个密码。</p>
      {}
      <form method="post" action="{}/auth/bind" class="stacked">
      <input type="hidden" name="_csrf" value="{}">
      <label for="username">本系统账号</label>
      <input id="username" name="username" value="{}" autocomplete="username" maxlength="64" required{}>
      <label for="password">密码</label>
      <input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required{}>
      <p class="hint">连续输错 {} 次将锁定 {} 分钟。没有账号或忘记密码，请联系本系统的管理员。</p>
      <button type="submit">绑定并登录</button>
      </form>""";

  /** 光标停在要填的那一项：账号填过的，只差密码。 */
  private static final Html AUTOFOCUS = Html.of(" autofocus");

  private BindPage() {}

  /** problem 是上一次没有绑定成功的原因，没有时为 null。 */
  public static String render(
      String basePath, String csrfToken, String displayName, String username, String problem) {
    Html alert =
        problem == null
            ? Html.NOTHING
            : Html.of("<p class=\"problem\" role=\"alert\" id=\"problem\">{}</p>", problem);
    Html body =
        Html.of(
            BODY,
            displayName.isEmpty() ? "您" : displayName + "，您",
            SystemInfo.PLATFORM_TITLE,
            alert,
            basePath,
            csrfToken,
            username,
            username.isEmpty() ? AUTOFOCUS : null,
            username.isEmpty() ? null : AUTOFOCUS,
            BindAttempts.MAX_FAILURES,
            BindAttempts.LOCK.toMinutes());
    return Layout.render(basePath, "绑定本系统账号", body);
  }
}
