package cn.example.business.web;

import cn.example.business.auth.CurrentUser;
import cn.example.business.pages.HomePage;
import cn.example.business.settings.AccountMode;
import cn.example.business.settings.Settings;
import cn.example.business.text.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 首页，和“我是谁”的接口。 */
@Controller
final class HomeController {

  private final Settings settings;

  HomeController(Settings settings) {
    this.settings = settings;
  }

  @GetMapping("/")
  ResponseEntity<String> home(@AuthenticationPrincipal CurrentUser user, CsrfToken csrf) {
    String basePath = settings.basePath();
    if (user == null) {
      return HtmlResponse.page(200, HomePage.signedOut(basePath));
    }
    boolean canUnbind = settings.accountMode() == AccountMode.BIND;
    return HtmlResponse.page(200, HomePage.signedIn(basePath, user, csrf.getToken(), canUnbind));
  }

  @GetMapping("/api/me")
  ResponseEntity<String> me(@AuthenticationPrincipal CurrentUser user) {
    Map<String, Object> answer = new LinkedHashMap<>();
    if (user == null) {
      answer.put("error", "not-signed-in");
      answer.put("message", "还没有登录，或者登录已到期。");
      return json(401, answer);
    }
    answer.put("name", user.displayName());
    answer.put("account", user.account().username());
    answer.put("role", user.account().role().id());
    return json(200, answer);
  }

  private static ResponseEntity<String> json(int status, Map<String, Object> answer) {
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("application/json;charset=utf-8"))
        .body(Json.write(answer));
  }
}
