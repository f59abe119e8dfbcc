package cn.example.business.auth;

import cn.example.business.text.RandomText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** 防跨站提交：表单里的 _csrf 必须与会话里的相同；没有会话的人没有表单，也不为此开一个会话。 */
final class CsrfTokens implements CsrfTokenRepository {

  private static final String ATTRIBUTE = "csrfToken";

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return tokenOf(RandomText.base64url());
  }

  @Override
  public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.setAttribute(ATTRIBUTE, token == null ? null : token.getToken());
    }
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object saved = session == null ? null : session.getAttribute(ATTRIBUTE);
    return saved == null ? null : tokenOf(saved.toString());
  }

  private static CsrfToken tokenOf(String value) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
  }
}
