package cn.example.business.auth;

import cn.example.business.settings.Settings;
import cn.example.business.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** 在平台登记的应用：标识、密钥、回调地址，和平台各接口的地址。 */
@Component
final class PlatformRegistration implements ClientRegistrationRepository {

  static final String ID = "platform";

  private final ClientRegistration registration;
  private final String logoutAddress;

  PlatformRegistration(Settings settings) {
    String base = settings.platformAddress().base();
    Map<String, Object> paths = readPaths();
    registration =
        ClientRegistration.withRegistrationId(ID)
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(settings.redirectUri().href())
            .authorizationUri(base + paths.get("authorize"))
            .tokenUri(base + paths.get("token"))
            .userInfoUri(base + paths.get("userinfo"))
            .userNameAttributeName("sub")
            .clientSettings(ClientSettings.builder().requireProofKey(false).build())
            .build();
    logoutAddress = base + paths.get("logout");
  }

  @Override
  public ClientRegistration findByRegistrationId(String registrationId) {
    return registration;
  }

  String logoutAddress() {
    return logoutAddress;
  }

  /** 平台各接口的路径，接在平台地址之后。 */
  private static Map<String, Object> readPaths() {
    try (InputStream file =
        PlatformRegistration.class.getResourceAsStream("/platform-paths.json")) {
      return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
