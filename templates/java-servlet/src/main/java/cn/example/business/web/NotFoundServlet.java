package cn.example.business.web;

import cn.example.business.pages.ErrorPage;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** 没有的页面，也是本系统的样子。 */
public final class NotFoundServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(Exchange.of(request));
  }

  static void send(Exchange exchange) throws IOException {
    ErrorPage page = new ErrorPage("没有这个页面", "您访问的地址不存在，可能是输错了，或者页面已经移走。", "请回到首页。", null);
    exchange.html(404, page.render(exchange.settings.basePath, exchange.requestId));
  }
}
