package cn.example.business.auth;

import cn.example.business.pages.LoggedOutPage;
import cn.example.business.session.Cookies;
import cn.example.business.settings.Settings;
import cn.example.business.text.QueryString;
import cn.example.business.web.HtmlResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** 从平台退出回来：送出过 state 的，回来的必须一样，否则不能说平台也退出了。 */
final class LogoutReturnFilter extends OncePerRequestFilter {

  private final Settings settings;
  private final Cookies cookies;

  LogoutReturnFilter(Settings settings, Cookies cookies) {
    this.settings = settings;
    this.cookies = cookies;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = cookies.nameOf(PlatformLogout.RETURN_COOKIE);
    String sent = cookies.of(request).get(name);
    if (sent == null || !LoginPaths.isGet(request, settings.logoutReturnPath())) {
      chain.doFilter(request, response);
      return;
    }
    String basePath = settings.basePath();
    cookies.clear(response, name);
    String state = new QueryString(request.getQueryString()).first("state");
    boolean confirmed = sent.equals(state == null ? PlatformLogout.NO_STATE : state);
    String page =
        confirmed ? LoggedOutPage.done(basePath) : LoggedOutPage.platformUnconfirmed(basePath);
    HtmlResponse.write(response, HttpServletResponse.SC_OK, page);
  }
}
