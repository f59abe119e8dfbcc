package cn.example.business.pages;

import cn.example.business.SystemInfo;

/** 退出之后的页面。 */
public final class LoggedOutPage {

  private static final String BODY =
      """
      <p role="status">{}</p>
      <p><a class="button" href="{}/">回到首页</a></p>""";

  private LoggedOutPage() {}

  public static String done(String basePath) {
    return render(basePath, "您已退出登录", "在公用电脑上，请关闭浏览器的所有窗口。");
  }

  public static String platformUnconfirmed(String basePath) {
    String text = "但不能确认您是否已退出%s：在公用电脑上，请到平台再退出一次，并关闭浏览器的所有窗口。";
    return render(basePath, "您已退出本系统", text.formatted(SystemInfo.PLATFORM_TITLE));
  }

  public static String unbound(String basePath) {
    return render(basePath, "已解除绑定", "您的平台账号与本系统账号不再关联。下次登录时可以重新绑定。");
  }

  private static String render(String basePath, String title, String text) {
    return Layout.render(basePath, title, Html.of(BODY, text, basePath));
  }
}
