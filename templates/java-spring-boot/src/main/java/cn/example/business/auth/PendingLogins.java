package cn.example.business.auth;

import cn.example.business.session.SessionStore;
import cn.example.business.settings.Settings;
import cn.example.business.text.QueryString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** 授权请求放在哪里：不在会话里，而是一次登录一条，由 state 和浏览器里的一次性 Cookie 认出。 */
@Component
final class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String TAKEN = PendingLogins.class.getName();

  private final Settings settings;
  private final PendingLoginStore store;
  private final LoginCookie cookie;

  PendingLogins(Settings settings, SessionStore sessionStore, LoginCookie cookie) {
    this.settings = settings;
    this.store = sessionStore.pendingLogins();
    this.cookie = cookie;
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
    String requested = new QueryString(request.getQueryString()).only("return");
    String returnTo = ReturnPath.safe(requested, settings.basePath());
    String browserKey = cookie.set(request, response, login.getState());
    store.put(login.getState(), new PendingLogin(login, browserKey, returnTo));
  }

  /** state 存在、没用过、没过期，而且还是同一个浏览器；否则抛出 LoginFailure。 */
  PendingLogin take(
      HttpServletRequest request, HttpServletResponse response, QueryString callback) {
    String state = callback.only("state");
    if (state == null || state.isEmpty()) {
      throw withPlatformError(FailureReason.STATE_MISSING, callback);
    }
    String browserKey = cookie.take(request, response, state);
    PendingLogin pending = state.matches("[\\w-]{1,128}") ? store.take(state) : null;
    if (pending == null) {
      throw withPlatformError(FailureReason.STATE_UNKNOWN, callback);
    }
    if (browserKey == null || !same(browserKey, pending.browserKey())) {
      throw new LoginFailure(FailureReason.COOKIE_LOST);
    }
    request.setAttribute(TAKEN, pending);
    return pending;
  }

  /** 这个回调所属的登录，已经核对过。 */
  static PendingLogin taken(HttpServletRequest request) {
    return (PendingLogin) request.getAttribute(TAKEN);
  }

  @Override
  public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    PendingLogin pending = taken(request);
    return pending == null ? null : pending.request();
  }

  @Override
  public OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return loadAuthorizationRequest(request);
  }

  /** state 不可信时仍说明平台报的错误码，但不展示来路不明的原话。 */
  private static LoginFailure withPlatformError(FailureReason reason, QueryString callback) {
    String code = callback.first("error");
    var failure = new LoginFailure(reason);
    return code == null || code.isEmpty()
        ? failure
        : failure.explained(OAuthErrors.explain(code, reason).withStatus(400));
  }

  /** 用时与内容无关的比较。 */
  private static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
