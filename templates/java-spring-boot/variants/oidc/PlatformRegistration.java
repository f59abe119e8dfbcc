package cn.example.business.auth;

import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.Claim;
import cn.example.business.settings.Settings;
import cn.example.business.text.Members;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** 在平台登记的应用，和平台的发现文档。每次都重新取：登录不频繁，平台换了地址或密钥可以立刻生效，不必重启。 */
@Component
final class PlatformRegistration implements ClientRegistrationRepository {

  static final String ID = "platform";

  /** 哪些用户信息要申请哪个 scope（OIDC Core 5.4）；没有列出的都在 profile 里。 */
  private static final Map<String, String> SCOPE_OF =
      Map.of("phone_number", "phone", "email", "email", "address", "address");

  private final Settings settings;
  private final PlatformHttp platform;

  PlatformRegistration(Settings settings, PlatformHttp platform) {
    this.settings = settings;
    this.platform = platform;
  }

  @Override
  public ClientRegistration findByRegistrationId(String registrationId) {
    Map<String, Object> metadata = discover();
    return ClientRegistration.withRegistrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .clientAuthenticationMethod(clientAuthenticationMethod(metadata))
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(settings.redirectUri().href())
        .scope(scopes())
        .issuerUri(PlatformAnswer.text(metadata, "issuer"))
        .authorizationUri(PlatformAnswer.text(metadata, "authorization_endpoint"))
        .tokenUri(PlatformAnswer.text(metadata, "token_endpoint"))
        .jwkSetUri(PlatformAnswer.text(metadata, "jwks_uri"))
        .userInfoUri((String) metadata.get("userinfo_endpoint"))
        .userNameAttributeName("sub")
        .providerConfigurationMetadata(metadata)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /** 平台的退出地址。 */
  String logoutAddress() {
    return PlatformAnswer.text(discover(), "end_session_endpoint");
  }

  private Map<String, Object> discover() {
    String issuer = settings.platformAddress().base();
    var request = platform.to(issuer + "/.well-known/openid-configuration").GET();
    Map<String, Object> metadata = StandardAnswer.open(platform.send(request));
    if (!PlatformAnswer.text(metadata, "issuer").replaceFirst("/$", "").equals(issuer)) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID)
          .causedBy(new IllegalStateException("发现文档的 issuer 不是 " + issuer));
    }
    return metadata;
  }

  /** 平台支持 client_secret_basic（规范的默认值）就用它，否则把密钥放在请求体里。 */
  private static ClientAuthenticationMethod clientAuthenticationMethod(
      Map<String, Object> metadata) {
    Object supported = Members.at(metadata, "token_endpoint_auth_methods_supported");
    boolean basic = !(supported instanceof List<?> list) || list.contains("client_secret_basic");
    return basic
        ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
        : ClientAuthenticationMethod.CLIENT_SECRET_POST;
  }

  private static Set<String> scopes() {
    Set<String> scopes = new LinkedHashSet<>(List.of("openid"));
    for (Claim claim : SystemInfo.CLAIMS) {
      scopes.add(SCOPE_OF.getOrDefault(claim.name(), "profile"));
    }
    return scopes;
  }
}
