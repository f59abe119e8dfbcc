package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.session.Cookies;
import cn.example.business.settings.Settings;
import cn.example.business.text.FormText;
import cn.example.business.web.Redirects;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** 退出：本系统的会话已经结束，再去平台退出；平台出了问题也不影响前一步。 */
@Component
final class PlatformLogout implements LogoutSuccessHandler {

  static final String PATH = "/auth/logout";

  /** 平台的退出不带 state 时，Cookie 里放的值。 */
  static final String NO_STATE = "none";

  static final String RETURN_COOKIE = "logging-out";

  private final Settings settings;
  private final Audit audit;
  private final PlatformRegistration registration;
  private final Cookies cookies;

  PlatformLogout(
      Settings settings, Audit audit, PlatformRegistration registration, Cookies cookies) {
    this.settings = settings;
    this.audit = audit;
    this.registration = registration;
    this.cookies = cookies;
  }

  /** authentication 是退出之前的；还没登录完就退出的为 null。 */
  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    CurrentUser user = authentication == null ? null : (CurrentUser) authentication.getPrincipal();
    String subject = user == null ? null : user.signedIn().identity().subject();
    String account = user == null ? null : user.account().username();
    audit.write(AuditEntry.success("logout", null, subject, account), request);
    String localPage = settings.basePath() + "/auth/logged-out";
    if (!settings.logoutAtPlatform()) {
      Redirects.seeOther(response, localPage);
      return;
    }
    try {
      toPlatform(response);
    } catch (RuntimeException failure) {
      System.err.println("取平台的退出地址失败：" + failure.getMessage());
      Redirects.seeOther(response, localPage + "?platform-unconfirmed");
    }
  }

  private void toPlatform(HttpServletResponse response) {
    String address = registration.logoutAddress();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("client_id", settings.clientId());
    String back = settings.logoutReturnUrl();
    parameters.put("backurl", back);
    cookies.set(response, cookies.nameOf(RETURN_COOKIE), NO_STATE, PendingLogin.LIFETIME);
    Redirects.seeOther(response, FormText.addTo(address, parameters));
  }
}
