package cn.example.business.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** 会话里的内容，和会话的更换、结束。 */
public final class Sessions {

  private static final String SIGNED_IN = "signedIn";
  private static final String PENDING_BINDING = "pendingBinding";

  private Sessions() {}

  public static Optional<SignedIn> signedIn(HttpServletRequest request) {
    return read(request, SIGNED_IN, SignedIn.class);
  }

  public static Optional<PendingBinding> pendingBinding(HttpServletRequest request) {
    return read(request, PENDING_BINDING, PendingBinding.class);
  }

  /** 登录成功：会话换新编号（防会话固定），从此记住是谁。 */
  public static void signIn(HttpServletRequest request, SignedIn person) {
    renew(request).setAttribute(SIGNED_IN, person);
  }

  public static void startBinding(HttpServletRequest request, PendingBinding pending) {
    renew(request).setAttribute(PENDING_BINDING, pending);
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static HttpSession renew(HttpServletRequest request) {
    end(request);
    return request.getSession(true);
  }

  private static <T> Optional<T> read(HttpServletRequest request, String name, Class<T> type) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> type.cast(session.getAttribute(name)));
  }
}
