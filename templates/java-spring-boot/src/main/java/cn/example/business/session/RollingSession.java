package cn.example.business.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/** 会话一直在用，浏览器里的 Cookie 也跟着延期；换了编号的由会话过滤器自己写。 */
final class RollingSession extends OncePerRequestFilter {

  private final SessionCookie cookie;

  RollingSession(SessionCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var rolling = new RollingResponse(request, response);
    try {
      chain.doFilter(request, rolling);
    } finally {
      rolling.finish();
    }
  }

  private final class RollingResponse extends OnCommittedResponseWrapper {

    private final HttpServletRequest request;

    RollingResponse(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    void finish() {
      if (!isDisableOnResponseCommitted()) {
        onResponseCommitted();
      }
    }

    /** 应答就要发出：之后再写 Cookie 就晚了。 */
    @Override
    protected void onResponseCommitted() {
      disableOnResponseCommitted();
      HttpSession session = request.getSession(false);
      if (session != null && session.getId().equals(request.getRequestedSessionId())) {
        cookie.setSessionId(request, (HttpServletResponse) getResponse(), session.getId());
      }
    }
  }
}
