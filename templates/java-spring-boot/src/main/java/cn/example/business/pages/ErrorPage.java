package cn.example.business.pages;

import cn.example.business.auth.Explanation;

/** 出错页：发生了什么、怎么办、请求编号。 */
public final class ErrorPage {

  private static final String BODY =
      """
      <p role="alert">{}</p>
      {}
      <p>{}</p>
      <p><a class="button" href="{}/">回到首页</a></p>
      <p class="hint">请求编号：<code>{}</code></p>""";

  private ErrorPage() {}

  /** platformMessage 是平台的原话，没有时为 null。 */
  public static String render(
      String basePath, Explanation explanation, String platformMessage, String requestId) {
    Html quote =
        platformMessage == null
            ? Html.NOTHING
            : Html.of("<p>身份平台的原话：<q>{}</q></p>", platformMessage);
    Html body = Html.of(BODY, explanation.what(), quote, explanation.todo(), basePath, requestId);
    return Layout.render(basePath, explanation.title(), body);
  }
}
