package cn.example.business.web;

import cn.example.business.pages.HomePage;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** 首页。 */
public final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = Exchange.of(request);
    if (exchange.isGet()) {
      exchange.html(200, HomePage.render(exchange));
    } else {
      NotFoundServlet.send(exchange);
    }
  }
}
