package cn.example.business.web;

import cn.example.business.auth.Explanation;
import cn.example.business.auth.FailureReason;
import cn.example.business.auth.LoginFailure;
import cn.example.business.pages.ErrorPage;
import cn.example.business.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** 出错页：已知的失败照表说明；其余只说出了意外，细节写进日志。 */
@Component
public final class ErrorPages {

  private static final Explanation NOT_FOUND =
      new Explanation(404, "没有这个页面", "您访问的地址不存在，可能是输错了，或者页面已经移走。", "请回到首页。");
  private static final Explanation BAD_REQUEST =
      new Explanation(400, "请求有误", "服务器不能接受这个请求。", "请回到首页再试。");

  private final Settings settings;

  public ErrorPages(Settings settings) {
    this.settings = settings;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, LoginFailure failure)
      throws IOException {
    Explanation explanation = failure.explanation();
    if (explanation.status() >= 500) {
      ErrorLog.write(request, failure);
    }
    write(request, response, explanation, explanation.status(), failure.platformMessage());
  }

  /** 没有预料到的错误。 */
  void write(HttpServletRequest request, HttpServletResponse response, Throwable error)
      throws IOException {
    ErrorLog.write(request, error);
    write(request, response, FailureReason.INTERNAL.explanation(), 500, null);
  }

  /** 框架给出的状态码；path 是请求的地址。 */
  public void write(
      HttpServletRequest request, HttpServletResponse response, int status, String path)
      throws IOException {
    // 只接受别种方法的地址，与不存在的一样。
    int shown = status == 405 ? 404 : status;
    boolean page = shown == 404 && !path.startsWith(settings.basePath() + "/assets/");
    Explanation known = page ? NOT_FOUND : BAD_REQUEST;
    Explanation explanation = shown >= 500 ? FailureReason.INTERNAL.explanation() : known;
    write(request, response, explanation, shown, null);
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Explanation explanation,
      int status,
      String platformMessage)
      throws IOException {
    String requestId = RequestLog.requestId(request);
    HtmlResponse.write(
        response,
        status,
        ErrorPage.render(settings.basePath(), explanation, platformMessage, requestId));
  }
}
