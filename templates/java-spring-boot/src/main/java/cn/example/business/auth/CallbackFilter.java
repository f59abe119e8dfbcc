package cn.example.business.auth;

import cn.example.business.settings.Settings;
import cn.example.business.text.QueryString;
import cn.example.business.web.Redirects;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** 平台的回调：先认出是哪一次登录，再交给 Spring Security 换令牌、取用户信息。 */
public final class CallbackFilter extends OncePerRequestFilter {

  /** 回调的表单的上限。 */
  private static final int MAX_FORM = 16 * 1024;

  private final Settings settings;
  private final PendingLogins pendingLogins;
  private final AuthenticationFailureHandler failureHandler;

  CallbackFilter(
      Settings settings, PendingLogins pendingLogins, AuthenticationFailureHandler failureHandler) {
    this.settings = settings;
    this.pendingLogins = pendingLogins;
    this.failureHandler = failureHandler;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (LoginPaths.isPost(request, settings.callbackPath())) {
      turnIntoGet(request, response);
    } else if (LoginPaths.isGet(request, settings.callbackPath())) {
      logIn(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** 有的平台用表单 POST 带回结果（response_mode=form_post）。跨站的 POST 不带 Lax Cookie，改成 GET 再来一次。 */
  private void turnIntoGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] form = request.getInputStream().readNBytes(MAX_FORM + 1);
    if (form.length > MAX_FORM) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    QueryString query = new QueryString(new String(form, StandardCharsets.UTF_8));
    Redirects.seeOther(response, settings.redirectUri().path() + "?" + query);
  }

  private void logIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      QueryString callback = new QueryString(request.getQueryString());
      PendingLogin pending = pendingLogins.take(request, response, callback);
      Map<String, String> parameters = parametersOf(callback);
      // 已经认出是哪一次登录；Spring Security 还要看一遍 state。
      parameters.put("state", pending.request().getState());
      chain.doFilter(new CallbackRequest(request, parameters), response);
    } catch (RuntimeException failure) {
      failureHandler.onAuthenticationFailure(request, response, LoginFailures.of(failure));
    }
  }

  private static Map<String, String> parametersOf(QueryString callback) {
    Map<String, String> parameters = new HashMap<>();
    if (callback.has("error")) {
      parameters.put("error", required(callback, "error"));
      String description = callback.first("error_description");
      if (description != null) {
        parameters.put("error_description", description);
      }
      return parameters;
    }
    List<String> codes = callback.all("code").stream().filter(code -> !code.isBlank()).toList();
    if (codes.size() != 1) {
      throw new LoginFailure(FailureReason.CODE_MISSING);
    }
    parameters.put("code", required(callback, "code"));
    return parameters;
  }

  private static String required(QueryString callback, String name) {
    String value = callback.only(name);
    if (value == null || value.isBlank()) {
      throw LoginFailure.answerInvalid("回调的参数 " + name + " 重复或为空");
    }
    return value;
  }
}
