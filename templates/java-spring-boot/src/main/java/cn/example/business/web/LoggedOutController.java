package cn.example.business.web;

import cn.example.business.pages.LoggedOutPage;
import cn.example.business.settings.Settings;
import cn.example.business.text.QueryString;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 退出、解除绑定之后的页面。 */
@Controller
final class LoggedOutController {

  private final Settings settings;

  LoggedOutController(Settings settings) {
    this.settings = settings;
  }

  @GetMapping("/auth/logged-out")
  ResponseEntity<String> loggedOut(HttpServletRequest request) {
    QueryString query = new QueryString(request.getQueryString());
    return HtmlResponse.page(200, pageFor(query, settings.basePath()));
  }

  private static String pageFor(QueryString query, String basePath) {
    if (query.has("unbound")) {
      return LoggedOutPage.unbound(basePath);
    }
    return query.has("platform-unconfirmed")
        ? LoggedOutPage.platformUnconfirmed(basePath)
        : LoggedOutPage.done(basePath);
  }
}
