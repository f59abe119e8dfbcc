package cn.example.business.web;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

/**
 * 保护已有的页面：没有登录的人，打开页面时先去登录再回来，提交或调用接口时得到 401。
 *
 * <p>在 web.xml 里登记在 SystemFilter 之后，映射到要保护的路径；写法见 README。
 */
public final class GuardFilter implements Filter {
  @Override
  public void init(FilterConfig config) {
    // 不需要设置。
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    Exchange exchange = Exchange.of(asked);
    if (exchange == null) {
      throw new ServletException("GuardFilter 应登记在 SystemFilter 之后");
    }
    if (exchange.signedIn() != null) {
      chain.doFilter(request, response);
    } else if (exchange.isGet() && acceptsHtml(asked)) {
      exchange.redirect(302, loginAddress(exchange, asked));
    } else {
      MeServlet.refuse(exchange);
    }
  }

  @Override
  public void destroy() {
    // 没有要收拾的。
  }

  private static boolean acceptsHtml(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept == null || accept.contains("text/html") || accept.contains("*/*");
  }

  private static String loginAddress(Exchange exchange, HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String back = request.getRequestURI() + query;
    return new Parameters()
        .add("return", back)
        .appendTo(exchange.settings.basePath + "/auth/login");
  }
}
