package cn.example.business.web;

import cn.example.business.settings.Settings;
import cn.example.business.settings.TrustedProxies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 反向代理传来的来源地址与协议：只听受信任的代理的，别人说了不算。 */
final class ForwardedFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient TrustedProxies proxies;

  ForwardedFilter(Settings settings) {
    this.proxies = settings.trustedProxies();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean trusted = proxies.trusts(request.getRemoteAddr(), 0);
    chain.doFilter(trusted ? new Forwarded(request, sourceOf(request)) : request, response);
  }

  /** 从离本系统最近的一层往外数，第一个不受信任的就是来源；都受信任时是最外面的一个。 */
  private String sourceOf(HttpServletRequest request) {
    List<String> addresses = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
      addresses.addAll(List.of(header.strip().split("\\s*,\\s*")));
    }
    addresses.add(request.getRemoteAddr());
    Collections.reverse(addresses);
    int hop = 0;
    while (hop < addresses.size() - 1 && proxies.trusts(addresses.get(hop), hop)) {
      hop++;
    }
    return addresses.get(hop);
  }

  private static final class Forwarded extends HttpServletRequestWrapper {

    private final String source;

    Forwarded(HttpServletRequest request, String source) {
      super(request);
      this.source = source;
    }

    @Override
    public String getRemoteAddr() {
      return source;
    }

    @Override
    public String getScheme() {
      String header = getHeader("X-Forwarded-Proto");
      return header == null ? super.getScheme() : header.replaceFirst(",.*", "").strip();
    }

    @Override
    public boolean isSecure() {
      return getScheme().equals("https");
    }
  }
}
