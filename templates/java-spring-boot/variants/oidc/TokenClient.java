package cn.example.business.auth;

import cn.example.business.text.FormText;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.stereotype.Component;

/** 用授权码换令牌和 id_token。授权码只能用一次，所以任何失败都不重试。 */
@Component
final class TokenClient
    implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

  private final PlatformHttp platform;

  TokenClient(PlatformHttp platform) {
    this.platform = platform;
  }

  @Override
  public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest grant) {
    Map<String, Object> data = StandardAnswer.open(platform.send(requestFor(grant)));
    StandardAnswer.requireBearer(data);
    String accessToken = PlatformAnswer.text(data, "access_token");
    String idToken = PlatformAnswer.text(data, "id_token");
    return OAuth2AccessTokenResponse.withToken(accessToken)
        .tokenType(TokenType.BEARER)
        .additionalParameters(Map.of("id_token", idToken))
        .build();
  }

  private HttpRequest.Builder requestFor(OAuth2AuthorizationCodeGrantRequest grant) {
    ClientRegistration client = grant.getClientRegistration();
    OAuth2AuthorizationExchange exchange = grant.getAuthorizationExchange();
    String verifier = exchange.getAuthorizationRequest().getAttribute("code_verifier");
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("grant_type", "authorization_code");
    parameters.put("code", exchange.getAuthorizationResponse().getCode());
    parameters.put("redirect_uri", exchange.getAuthorizationRequest().getRedirectUri());
    parameters.put("code_verifier", verifier);
    HttpRequest.Builder request = platform.to(client.getProviderDetails().getTokenUri());
    request.header("Content-Type", "application/x-www-form-urlencoded");
    ClientAuthenticationMethod method = client.getClientAuthenticationMethod();
    if (method.equals(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)) {
      String credentials = FormText.basic(client.getClientId(), client.getClientSecret());
      request.header("Authorization", credentials);
    } else {
      parameters.put("client_id", client.getClientId());
      parameters.put("client_secret", client.getClientSecret());
    }
    return request.POST(BodyPublishers.ofString(FormText.of(parameters)));
  }
}
