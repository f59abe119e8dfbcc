package cn.example.business.auth;

import cn.example.business.text.FormText;
import cn.example.business.text.Members;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** 拿票据问平台：这是谁。票据只能用一次，所以任何失败都不重试。 */
@Component
final class UserinfoService implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private final PlatformHttp platform;
  private final PlatformRegistration registration;

  UserinfoService(PlatformHttp platform, PlatformRegistration registration) {
    this.platform = platform;
    this.registration = registration;
  }

  /** code 是 TokenClient 交下来的：授权码（或票据）放在访问令牌的位置。 */
  @Override
  public Identity loadUser(OAuth2UserRequest login) {
    String code = login.getAccessToken().getTokenValue();
    Map<String, Object> userinfo = askUserinfo(code);
    Object subject = Members.at(userinfo, "user");
    return new Identity(Identity.requireSubject(subject), Identity.pickClaims(userinfo));
  }

  private Map<String, Object> askUserinfo(String code) {
    PlatformAnswer answer = platform.send(userinfoRequest(code));
    return Envelope.openUserinfo(answer);
  }

  private HttpRequest.Builder userinfoRequest(String code) {
    ClientRegistration client = registration.findByRegistrationId(PlatformRegistration.ID);
    String address = client.getProviderDetails().getUserInfoEndpoint().getUri();
    Map<String, String> query = new LinkedHashMap<>();
    query.put("format", "JSON");
    query.put("ticket", code);
    query.put("service", client.getRedirectUri());
    HttpRequest.Builder request = platform.to(FormText.addTo(address, query));
    return request.method("GET", BodyPublishers.noBody());
  }
}
