package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.accounts.Bindings;
import cn.example.business.session.Cookies;
import cn.example.business.settings.Settings;
import cn.example.business.web.ErrorPages;
import cn.example.business.web.SecurityHeaders;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** 安全过滤器链：登录与退出用 Spring Security 的，平台的写法接在它的各个扩展点上。 */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

  private final Settings settings;
  private final ErrorPages errorPages;

  LoginSecurity(Settings settings, ErrorPages errorPages) {
    this.settings = settings;
    this.errorPages = errorPages;
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      SecurityHeaders headers,
      PlatformLogin login,
      PlatformLogout logout,
      FormRequests forms,
      Bindings bindings,
      Audit audit,
      Clock clock)
      throws Exception {
    http.headers(security -> security.defaultsDisabled().addHeaderWriter(headers));
    // 谁能看什么由各个控制器决定；加了自己的页面，可以在这里写规则。
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    http.exceptionHandling(this::answerWithPages);
    http.requestCache(RequestCacheConfigurer::disable);
    // 会话里只有 Sessions 写的内容，编号由它更换：令牌与没有掩码的用户信息不进会话。
    http.securityContext(
        context -> context.securityContextRepository(new NullSecurityContextRepository()));
    http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()));
    http.csrf(
        csrf ->
            csrf.csrfTokenRepository(new CsrfTokens())
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(forms));
    http.oauth2Login(login::customize);
    http.logout(leaving -> leaving.logoutUrl(PlatformLogout.PATH).logoutSuccessHandler(logout));
    var signedIn = new SignedInFilter(settings, bindings, audit, clock);
    http.addFilterBefore(signedIn, CsrfFilter.class);
    Class<OAuth2AuthorizationRequestRedirectFilter> toPlatform =
        OAuth2AuthorizationRequestRedirectFilter.class;
    http.addFilterBefore(new LoginStartFilter(settings, errorPages), toPlatform);
    http.addFilterBefore(login.callbackFilter(), toPlatform);
    return http.build();
  }

  private void answerWithPages(ExceptionHandlingConfigurer<HttpSecurity> handling) {
    handling
        .authenticationEntryPoint(
            (request, response, error) -> errorPages.write(request, response, entryFailure(error)))
        .accessDeniedHandler(
            (request, response, error) -> {
              if (error instanceof CsrfException) {
                LoginFailure expired = new LoginFailure(FailureReason.FORM_EXPIRED);
                errorPages.write(request, response, expired);
              } else {
                errorPages.write(request, response, 403, request.getRequestURI());
              }
            });
  }

  /** 控制器抛出的原样说明；其余是没有登录就来看要登录的页面。 */
  private static LoginFailure entryFailure(Exception error) {
    return error instanceof LoginFailure failure
        ? failure
        : new LoginFailure(FailureReason.NOT_SIGNED_IN);
  }

  @Bean
  FilterRegistrationBean<LogoutReturnFilter> logoutReturnFilter(Cookies cookies) {
    return new FilterRegistrationBean<>(new LogoutReturnFilter(settings, cookies));
  }
}
