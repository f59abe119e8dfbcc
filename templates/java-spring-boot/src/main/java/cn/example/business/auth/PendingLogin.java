package cn.example.business.auth;

import java.io.Serializable;
import java.time.Duration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * 进行中的登录：点了“登录”、还没从平台回来的每一次，各有一条。
 *
 * @param request 发给平台的授权请求，回调时用来核对
 * @param browserKey 与浏览器里的一次性 Cookie 相同，证明回来的还是同一个浏览器
 * @param returnTo 登录后回到哪里
 */
public record PendingLogin(OAuth2AuthorizationRequest request, String browserKey, String returnTo)
    implements Serializable {

  static final Duration LIFETIME = Duration.ofMinutes(10);
}
