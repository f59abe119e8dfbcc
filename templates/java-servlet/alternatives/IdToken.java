package cn.example.business.auth;

import cn.example.business.json.Json;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** id_token 的全部检验（OIDC Core 3.1.3.7）；签名总是要验，由 nimbus-jose-jwt 执行。 */
final class IdToken {
  /** 允许的时钟误差，秒。 */
  private static final int CLOCK_SKEW = 30;

  private final String text;
  private final SignedJWT jwt;
  private final JWTClaimsSet claims;
  private final String issuer;

  /** 没有签名的、算法不在发现文档里的，在这里就拒绝。 */
  IdToken(String text, Map<String, Object> metadata) {
    this.text = text;
    issuer = Answers.requireText(metadata, "issuer");
    try {
      jwt = SignedJWT.parse(text);
      claims = jwt.getJWTClaimsSet();
    } catch (ParseException e) {
      throw LoginFailure.invalid("id_token 不是有签名的 JWT");
    }
    JWSAlgorithm algorithm = jwt.getHeader().getAlgorithm();
    Object supported = Json.at(metadata, "id_token_signing_alg_values_supported");
    List<?> names =
        supported instanceof List ? (List<?>) supported : Collections.singletonList("RS256");
    if (!names.contains(algorithm.getName()) || JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)) {
      throw LoginFailure.invalid("id_token 的签名算法不在发现文档里");
    }
  }

  String text() {
    return text;
  }

  String subject() {
    return claims.getSubject();
  }

  Map<String, Object> claims() {
    return Json.parseObject(jwt.getPayload().toString());
  }

  /** 签发者、接收者、有效期、随机数。 */
  void checkClaims(String clientId, String nonce) {
    for (String name : Arrays.asList("iss", "sub", "aud", "exp", "iat", "nonce")) {
      if (claims.getClaim(name) == null) {
        throw LoginFailure.invalid("id_token 里没有 " + name);
      }
    }
    JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build();
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(clientId, exact, new HashSet<>());
    verifier.setMaxClockSkew(CLOCK_SKEW);
    try {
      verifier.verify(claims, null);
    } catch (BadJWTException e) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID, e);
    }
    boolean several = claims.getAudience().size() > 1;
    if (several && !clientId.equals(claims.getClaim("azp"))) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID);
    }
  }

  /** keys 是平台的公钥（JWK Set）。 */
  void checkSignature(Map<String, Object> keys) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWTClaimsSetVerifier((checked, context) -> {});
    try {
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              jwt.getHeader().getAlgorithm(), new ImmutableJWKSet<>(JWKSet.parse(keys))));
      processor.process(jwt, null);
    } catch (ParseException e) {
      throw LoginFailure.invalid("平台的公钥无法识别");
    } catch (BadJOSEException | JOSEException e) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID, e);
    }
  }
}
