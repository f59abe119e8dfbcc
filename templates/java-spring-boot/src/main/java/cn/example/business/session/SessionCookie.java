package cn.example.business.session;

import cn.example.business.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/** 会话 Cookie：只有会话的编号和它的签名；签名不对的编号不去查。 */
@Component
public final class SessionCookie implements HttpSessionIdResolver {

  private static final String ALGORITHM = "HmacSHA256";

  private final Cookies cookies;
  private final String name;
  private final SecretKeySpec key;
  private final Duration lifetime;

  public SessionCookie(Cookies cookies, Settings settings) {
    this.cookies = cookies;
    this.name = cookies.nameOf("sid");
    this.key =
        new SecretKeySpec(settings.sessionSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.lifetime = settings.sessionIdle();
  }

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    String value = cookies.of(request).getOrDefault(name, "");
    String id = value.substring(0, Math.max(0, value.indexOf('.')));
    boolean genuine =
        MessageDigest.isEqual(
            signed(id).getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    return genuine ? List.of(id) : List.of();
  }

  @Override
  public void setSessionId(
      HttpServletRequest request, HttpServletResponse response, String sessionId) {
    // 同一个应答里换过编号的，只留下最后一个。
    cookies.set(response, name, signed(sessionId), lifetime);
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.clear(response, name);
  }

  private String signed(String id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
      return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
