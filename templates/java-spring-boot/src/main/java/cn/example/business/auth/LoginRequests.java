package cn.example.business.auth;

import cn.example.business.settings.Settings;
import cn.example.business.text.RandomText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** 授权请求：用户点了“登录”，送他去平台的地址。 */
@Component
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

  static final String PATH = "/auth/login";

  private final Settings settings;
  private final DefaultOAuth2AuthorizationRequestResolver resolver;

  LoginRequests(Settings settings, ClientRegistrationRepository registrations) {
    this.settings = settings;
    this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, PATH);
    resolver.setAuthorizationRequestCustomizer(this::customize);
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return LoginPaths.isGet(request, PATH) ? resolve(request, PlatformRegistration.ID) : null;
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
    return resolver.resolve(request, registrationId);
  }

  private void customize(OAuth2AuthorizationRequest.Builder request) {
    request.state(RandomText.base64url());
    request.redirectUri(settings.redirectUri().href());
    request.parameters(LoginRequests::toPlatform);
  }

  /** 标准的参数之外，平台自己的约定。 */
  private static void toPlatform(Map<String, Object> parameters) {
    parameters.put("scope", "all");
  }
}
