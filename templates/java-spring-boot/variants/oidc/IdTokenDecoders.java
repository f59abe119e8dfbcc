package cn.example.business.auth;

import cn.example.business.text.Members;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** 检验 id_token：签名一律要验，公钥每次重新取，平台换了密钥可以立刻生效。 */
@Component
final class IdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

  /** 两边时钟的误差。 */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private final PlatformHttp platform;
  private final Clock clock;

  IdTokenDecoders(PlatformHttp platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  @Override
  public JwtDecoder createDecoder(ClientRegistration client) {
    return idToken -> decode(client, idToken);
  }

  private Jwt decode(ClientRegistration client, String idToken) {
    Set<JWSAlgorithm> algorithms = algorithmsOf(client);
    checkShape(idToken, algorithms);
    try {
      return decoderFor(client, algorithms).decode(idToken);
    } catch (JwtException | IllegalArgumentException failed) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID).causedBy(failed);
    }
  }

  /** 是一个 JWT，必有的各项都有；值对不对由后面检验。 */
  private static void checkShape(String idToken, Set<JWSAlgorithm> algorithms) {
    try {
      JWT jwt = JWTParser.parse(idToken);
      if (!algorithms.contains(jwt.getHeader().getAlgorithm())) {
        throw LoginFailure.answerInvalid("id_token 的签名算法不在约定之内");
      }
      Map<String, Object> claims = jwt.getJWTClaimsSet().toJSONObject();
      for (String name : List.of("iss", "sub", "nonce")) {
        PlatformAnswer.text(claims, name);
      }
      for (String name : List.of("aud", "exp", "iat")) {
        if (!Members.has(claims, name)) {
          throw LoginFailure.answerInvalid("id_token 里没有 " + name);
        }
      }
    } catch (ParseException notAJwt) {
      throw LoginFailure.answerInvalid("id_token 不是 JWT").causedBy(notAJwt);
    }
  }

  private NimbusJwtDecoder decoderFor(ClientRegistration client, Set<JWSAlgorithm> algorithms) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(algorithms, new ImmutableJWKSet<>(keysOf(client))));
    // 各项的值由 Spring Security 的检验器看。
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var timestamps = new JwtTimestampValidator(SKEW);
    timestamps.setClock(clock);
    var openid = new OidcIdTokenValidator(client);
    openid.setClock(clock);
    openid.setClockSkew(SKEW);
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(timestamps, openid));
    return decoder;
  }

  private JWKSet keysOf(ClientRegistration client) {
    var request = platform.to(client.getProviderDetails().getJwkSetUri()).GET();
    PlatformAnswer answer = platform.send(request);
    try {
      if (answer.status() == 200) {
        return JWKSet.parse(answer.text());
      }
    } catch (ParseException notKeys) {
      throw LoginFailure.answerInvalid("公钥的格式不对").causedBy(notKeys);
    }
    throw LoginFailure.answerInvalid("取公钥的 HTTP 状态码是 " + answer.status());
  }

  /** 平台在发现文档里列出的，没有列出时是 RS256；只要用公钥验的，不要用密钥验的和不签名的。 */
  private static Set<JWSAlgorithm> algorithmsOf(ClientRegistration client) {
    Map<String, Object> metadata = client.getProviderDetails().getConfigurationMetadata();
    Object listed = metadata.get("id_token_signing_alg_values_supported");
    List<?> names = listed instanceof List<?> list ? list : List.of("RS256");
    return names.stream()
        .map(name -> JWSAlgorithm.parse(String.valueOf(name)))
        .filter(JWSAlgorithm.Family.SIGNATURE::contains)
        .collect(Collectors.toSet());
  }
}
