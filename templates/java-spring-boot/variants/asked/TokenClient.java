package cn.example.business.auth;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** 平台不为每个人发令牌：浏览器带回的授权码（或票据）原样交下去，由 UserinfoService 拿着问“这是谁”。 */
@Component
final class TokenClient
    implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

  @Override
  public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest grant) {
    String code = grant.getAuthorizationExchange().getAuthorizationResponse().getCode();
    return OAuth2AccessTokenResponse.withToken(code).tokenType(TokenType.BEARER).build();
  }
}
