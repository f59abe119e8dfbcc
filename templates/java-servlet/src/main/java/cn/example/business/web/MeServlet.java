package cn.example.business.web;

import cn.example.business.auth.SignedIn;
import cn.example.business.json.JsonLine;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** 接口的样子：当前用户是谁。 */
public final class MeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = Exchange.of(request);
    SignedIn signedIn = exchange.signedIn();
    if (!exchange.isGet()) {
      NotFoundServlet.send(exchange);
    } else if (signedIn == null) {
      refuse(exchange);
    } else {
      exchange.json(
          200,
          new JsonLine()
              .put("name", signedIn.shownName())
              .put("account", signedIn.account.username)
              .put("role", signedIn.account.role.id));
    }
  }

  static void refuse(Exchange exchange) throws IOException {
    String message = "还没有登录，或者登录已到期。";
    exchange.json(401, new JsonLine().put("error", "not-signed-in").put("message", message));
  }
}
