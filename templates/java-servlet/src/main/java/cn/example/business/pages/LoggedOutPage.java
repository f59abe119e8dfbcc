package cn.example.business.pages;

import cn.example.business.SystemInfo;

/** 退出之后的页面。 */
public enum LoggedOutPage {
  DONE("您已退出登录", "在公用电脑上，请关闭浏览器的所有窗口。"),
  PLATFORM_UNCONFIRMED(
      "您已退出本系统", "但不能确认您是否已退出" + SystemInfo.PLATFORM_TITLE + "：在公用电脑上，请到平台再退出一次，并关闭浏览器的所有窗口。"),
  UNBOUND("已解除绑定", "您的平台账号与本系统账号不再关联。下次登录时可以重新绑定。");

  private final String title;
  private final String text;

  LoggedOutPage(String title, String text) {
    this.title = title;
    this.text = text;
  }

  public String render(String basePath) {
    Html body =
        Html.of("<p role=\"status\">{}</p>\n", text)
            .markup(Html.of("<p><a class=\"button\" href=\"{}/\">回到首页</a></p>", basePath));
    return Layout.render(basePath, title, body);
  }
}
