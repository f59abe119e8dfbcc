package cn.example.business.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** 必须带 _csrf 的请求：有控制器处理的每一种提交，和退出；没有人处理的，照样回答没有这个页面。 */
@Component
final class FormRequests implements RequestMatcher {

  private static final Set<String> READING = Set.of("GET", "HEAD", "TRACE", "OPTIONS");

  private final RequestMappingHandlerMapping controllers;

  FormRequests(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.controllers = requestMappingHandlerMapping;
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    return !READING.contains(request.getMethod())
        && (LoginPaths.isPost(request, PlatformLogout.PATH) || isHandled(request));
  }

  private boolean isHandled(HttpServletRequest request) {
    ServletRequestPathUtils.parseAndCache(request);
    try {
      return controllers.getHandler(request) != null;
    } catch (Exception otherMethod) {
      return false;
    } finally {
      ServletRequestPathUtils.clearParsedRequestPath(request);
    }
  }
}
