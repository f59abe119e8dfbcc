package cn.example.business.auth;

import cn.example.business.text.FormText;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** 用令牌取用户信息，按平台的写法往来。 */
@Component
final class UserinfoService implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private final PlatformHttp platform;

  UserinfoService(PlatformHttp platform) {
    this.platform = platform;
  }

  @Override
  public Identity loadUser(OAuth2UserRequest token) {
    PlatformAnswer answer = platform.send(requestFor(token));
    Map<String, Object> data = Envelope.open(answer);
    String named = PlatformAnswer.text(data, "userId");
    String subject = Identity.requireSubject(named);
    // 令牌应答与用户信息说的必须是同一个人，否则令牌可能被调换。
    Map<String, Object> more = token.getAdditionalParameters();
    if (more.containsKey("sub") && !Identity.requireSubject(more.get("sub")).equals(subject)) {
      throw new LoginFailure(FailureReason.SUBJECT_MISMATCH);
    }
    return new Identity(subject, Identity.pickClaims(data));
  }

  private HttpRequest.Builder requestFor(OAuth2UserRequest token) {
    String address =
        token.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
    String accessToken = token.getAccessToken().getTokenValue();
    Map<String, String> parameters = Map.of("access_token", accessToken);
    HttpRequest.Builder request = platform.to(address);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    return request.POST(BodyPublishers.ofString(FormText.of(parameters)));
  }
}
