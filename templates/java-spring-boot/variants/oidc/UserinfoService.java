package cn.example.business.auth;

import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** 人是 id_token 说的那个；其余的信息凭令牌去取，平台没有用户信息接口时取自 id_token。 */
@Component
final class UserinfoService implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final PlatformHttp platform;

  UserinfoService(PlatformHttp platform) {
    this.platform = platform;
  }

  @Override
  public Identity loadUser(OidcUserRequest token) {
    OidcIdToken idToken = token.getIdToken();
    String subject = Identity.requireSubject(idToken.getSubject());
    String address =
        token.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
    Map<String, Object> claims =
        address == null || address.isEmpty()
            ? idToken.getClaims()
            : ask(address, token.getAccessToken().getTokenValue(), subject);
    return new Identity(subject, Identity.pickClaims(claims), idToken);
  }

  private Map<String, Object> ask(String address, String accessToken, String subject) {
    var request = platform.to(address).header("Authorization", "Bearer " + accessToken).GET();
    Map<String, Object> claims = StandardAnswer.open(platform.send(request));
    // 用户信息与 id_token 说的必须是同一个人，否则令牌可能被调换（OIDC Core 5.3.2）。
    if (!PlatformAnswer.text(claims, "sub").equals(subject)) {
      throw new LoginFailure(FailureReason.SUBJECT_MISMATCH);
    }
    return claims;
  }
}
