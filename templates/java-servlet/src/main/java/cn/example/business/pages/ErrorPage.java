package cn.example.business.pages;

/** 出错页：发生了什么、怎么办、请求编号。 */
public final class ErrorPage {
  private final String title;
  private final String what;
  private final String todo;
  private final String platformMessage;

  /** platformMessage 是平台的原话，没有时是 null。 */
  public ErrorPage(String title, String what, String todo, String platformMessage) {
    this.title = title;
    this.what = what;
    this.todo = todo;
    this.platformMessage = platformMessage;
  }

  public String render(String basePath, String requestId) {
    Html body = Html.of("<p role=\"alert\">{}</p>\n", what);
    if (platformMessage != null) {
      body.markup(Html.of("<p>身份平台的原话：<q>{}</q></p>", platformMessage));
    }
    body.markup(Html.of("\n<p>{}</p>\n", todo))
        .markup(Html.of("<p><a class=\"button\" href=\"{}/\">回到首页</a></p>\n", basePath))
        .markup(Html.of("<p class=\"hint\">请求编号：<code>{}</code></p>", requestId));
    return Layout.render(basePath, title, body);
  }
}
