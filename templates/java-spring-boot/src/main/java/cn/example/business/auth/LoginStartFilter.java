package cn.example.business.auth;

import cn.example.business.settings.Settings;
import cn.example.business.settings.WebAddress;
import cn.example.business.text.FormText;
import cn.example.business.text.QueryString;
import cn.example.business.web.ErrorPages;
import cn.example.business.web.Redirects;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** 去平台之前：浏览器用的是不是登记的主机名，登录的 Cookie 写不写得进去。 */
final class LoginStartFilter extends OncePerRequestFilter {

  private final Settings settings;
  private final ErrorPages errorPages;

  LoginStartFilter(Settings settings, ErrorPages errorPages) {
    this.settings = settings;
    this.errorPages = errorPages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!LoginPaths.isGet(request, LoginRequests.PATH)) {
      chain.doFilter(request, response);
    } else if (onOtherLoopbackName(request)) {
      String requested = new QueryString(request.getQueryString()).only("return");
      String returnTo = ReturnPath.safe(requested, settings.basePath());
      String here = settings.publicBaseUrl().base() + LoginRequests.PATH;
      Redirects.found(response, FormText.addTo(here, Map.of("return", returnTo)));
    } else if (settings.https() && !request.isSecure()) {
      errorPages.write(request, response, new LoginFailure(FailureReason.COOKIE_INSECURE));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** 本机调试时 127.0.0.1 与 localhost 的 Cookie 互不相通，先换到登记的那个名字再开始。 */
  private boolean onOtherLoopbackName(HttpServletRequest request) {
    WebAddress here = WebAddress.parse("http://" + request.getHeader("Host"));
    WebAddress registered = settings.publicBaseUrl();
    return registered.isLoopback()
        && here != null
        && here.isLoopback()
        && here.port() == registered.port()
        && !here.host().equals(registered.host());
  }
}
