package cn.example.business.auth;

import cn.example.business.text.FormText;
import cn.example.business.text.Members;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.stereotype.Component;

/** 用授权码换令牌，按平台的写法往来。授权码只能用一次，所以任何失败都不重试。 */
@Component
final class TokenClient
    implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

  private final PlatformHttp platform;

  TokenClient(PlatformHttp platform) {
    this.platform = platform;
  }

  @Override
  public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest grant) {
    Map<String, Object> data = Envelope.open(platform.send(requestFor(grant)));
    String accessToken = PlatformAnswer.text(data, "access_token");
    // 应答里也有账号标识：留着，与用户信息里的核对。
    Map<String, Object> more = new HashMap<>();
    if (Members.has(data, "userid")) {
      more.put("sub", Members.at(data, "userid"));
    }
    return OAuth2AccessTokenResponse.withToken(accessToken)
        .tokenType(TokenType.BEARER)
        .additionalParameters(more)
        .build();
  }

  private HttpRequest.Builder requestFor(OAuth2AuthorizationCodeGrantRequest grant) {
    ClientRegistration client = grant.getClientRegistration();
    String address = client.getProviderDetails().getTokenUri();
    OAuth2AuthorizationExchange exchange = grant.getAuthorizationExchange();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("grant_type", "authorization_code");
    parameters.put("code", exchange.getAuthorizationResponse().getCode());
    String redirectUri = exchange.getAuthorizationRequest().getRedirectUri();
    parameters.put("redirect_uri", redirectUri);
    parameters.put("client_id", client.getClientId());
    parameters.put("client_secret", client.getClientSecret());
    HttpRequest.Builder request = platform.to(address);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    return request.POST(BodyPublishers.ofString(FormText.of(parameters)));
  }
}
