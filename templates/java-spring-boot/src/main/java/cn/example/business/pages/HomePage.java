package cn.example.business.pages;

import cn.example.business.SystemInfo;
import cn.example.business.auth.CurrentUser;
import cn.example.business.session.SessionIdentity.MaskedClaim;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 首页：没有登录时给出登录入口；登录后说明是谁、从平台取得了什么、可以做什么。 */
public final class HomePage {

  private static final String SIGNED_OUT =
      """
      <p>本系统使用{}登录，不单独设置登录密码。</p>
      <p><a class="button" href="{}/auth/login">使用{}登录</a></p>""";
  private static final String SIGNED_IN =
      """
      <dl>
      <div><dt>本系统账号</dt><dd>{}</dd></div>
      <div><dt>角色</dt><dd>{}</dd></div>
      <div><dt>登录时间</dt><dd><time datetime="{}">{}</time></dd></div>
      </dl>
      <h2>从{}取得的信息</h2>
      <table>
      <thead><tr><th scope="col">项目</th><th scope="col">值（已掩码）</th><th scope="col">用途</th></tr></thead>
      <tbody>
      {}</tbody>
      </table>
      <div class="actions">
      <form method="post" action="{}/auth/logout">
      <input type="hidden" name="_csrf" value="{}">
      <button type="submit">退出登录</button>
      </form>
      {}
      </div>""";
  private static final String UNBIND =
      """
      <form method="post" action="{}/auth/unbind">
      <input type="hidden" name="_csrf" value="{}">
      <button type="submit" class="quiet">解除账号绑定</button>
      </form>""";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu/M/d HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private HomePage() {}

  public static String signedOut(String basePath) {
    String platform = SystemInfo.PLATFORM_TITLE;
    Html body = Html.of(SIGNED_OUT, platform, basePath, platform);
    return Layout.render(basePath, "欢迎使用" + SystemInfo.NAME, body);
  }

  public static String signedIn(
      String basePath, CurrentUser user, String csrfToken, boolean canUnbind) {
    Instant at = user.signedIn().at().truncatedTo(ChronoUnit.MILLIS);
    Html body =
        Html.of(
            SIGNED_IN,
            user.account().username(),
            user.account().role().title(),
            at,
            TIME.format(at),
            SystemInfo.PLATFORM_TITLE,
            rows(user.signedIn().identity().claims()),
            basePath,
            csrfToken,
            canUnbind ? Html.of(UNBIND, basePath, csrfToken) : null);
    return Layout.render(basePath, user.displayName() + "，您好", body);
  }

  private static Html rows(List<MaskedClaim> claims) {
    return Html.join(
        claims.stream()
            .map(
                claim ->
                    Html.of(
                        "<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                        claim.title(),
                        claim.value(),
                        claim.purpose()))
            .toList());
  }
}
