package cn.example.business.auth;

import cn.example.business.settings.Settings;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.stereotype.Component;

/** 从平台登录：Spring Security 的 OAuth 2.0 登录，各个扩展点换成平台的写法。 */
@Component
final class PlatformLogin {

  private final Settings settings;
  private final ClientRegistrationRepository registrations;
  private final LoginRequests requests;
  private final PendingLogins pendingLogins;
  private final TokenClient tokenClient;
  private final UserinfoService userinfo;
  private final LoginSuccessHandler successHandler;
  private final LoginFailureHandler failureHandler;

  PlatformLogin(
      Settings settings,
      ClientRegistrationRepository registrations,
      LoginRequests requests,
      PendingLogins pendingLogins,
      TokenClient tokenClient,
      UserinfoService userinfo,
      LoginSuccessHandler successHandler,
      LoginFailureHandler failureHandler) {
    this.settings = settings;
    this.registrations = registrations;
    this.requests = requests;
    this.pendingLogins = pendingLogins;
    this.tokenClient = tokenClient;
    this.userinfo = userinfo;
    this.successHandler = successHandler;
    this.failureHandler = failureHandler;
  }

  CallbackFilter callbackFilter() {
    return new CallbackFilter(settings, pendingLogins, failureHandler);
  }

  void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .clientRegistrationRepository(registrations)
        .authorizedClientRepository(new NoAuthorizedClients())
        .loginPage("/")
        .loginProcessingUrl(settings.callbackPath())
        .authorizationEndpoint(
            endpoint ->
                endpoint
                    .authorizationRequestResolver(requests)
                    .authorizationRequestRepository(pendingLogins))
        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokenClient))
        .userInfoEndpoint(endpoint -> endpoint.userService(userinfo))
        .successHandler(successHandler)
        .failureHandler(failureHandler)
        .withObjectPostProcessor(onlyKnownCallbacks())
        .withObjectPostProcessor(explainedFailures());
  }

  /** 只有认出了是哪一次登录的回调才往下走，见 CallbackFilter。 */
  private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> onlyKnownCallbacks() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
        filter.setRequiresAuthenticationRequestMatcher(
            request -> PendingLogins.taken(request) != null);
        return filter;
      }
    };
  }

  /** 还没去成平台就失败的，与回来之后失败的一样说明。 */
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> explainedFailures() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(failureHandler);
        return filter;
      }
    };
  }
}
