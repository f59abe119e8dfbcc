package cn.example.business;

import cn.example.business.SystemInfo.Claim;
import cn.example.business.text.FormText;
import cn.example.business.text.Json;
import cn.example.business.text.QueryString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** 进程内的假平台：让测试真正走完登录；是一个小而严格的 OpenID Connect 平台。 */
final class FakePlatform extends FakePlatformServer {

  static final String CLIENT_ID = "sample";

  /** 授权请求与回调的参数名，都是标准的。 */
  static final String REQUEST_STATE = "state";

  static final String CODE = "code";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  private record Grant(String redirectUri, String nonce, String challenge) {}

  private final Map<String, Grant> codes = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private KeyPair published = newKey();
  private String kid = UUID.randomUUID().toString();

  /** 退出地址的路径。 */
  static String logoutPath() {
    return "/logout";
  }

  /** 换一把签名的密钥。 */
  void rotateKey() {
    published = newKey();
    kid = UUID.randomUUID().toString();
  }

  @Override
  Map<String, Function<Call, Answer>> routes() {
    return Map.of(
        "GET /.well-known/openid-configuration", this::discovery,
        "GET /authorize", this::authorize,
        "POST /token", this::token,
        "GET /userinfo", this::userinfo,
        "GET /jwks", this::jwks,
        "GET /logout", this::logout);
  }

  private Answer discovery(Call call) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("issuer", address());
    metadata.put("authorization_endpoint", address() + "/authorize");
    metadata.put("token_endpoint", address() + "/token");
    metadata.put("userinfo_endpoint", address() + "/userinfo");
    metadata.put("jwks_uri", address() + "/jwks");
    metadata.put("end_session_endpoint", address() + logoutPath());
    metadata.put("response_types_supported", List.of("code"));
    metadata.put("subject_types_supported", List.of("public"));
    metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
    metadata.put("code_challenge_methods_supported", List.of("S256"));
    return Answer.json(200, changed("discovery", metadata));
  }

  private Answer authorize(Call call) {
    QueryString query = call.query();
    String nonce = query.only("nonce");
    String scope = String.valueOf(query.only("scope"));
    boolean right =
        CLIENT_ID.equals(query.only("client_id"))
            && "code".equals(query.only("response_type"))
            && "S256".equals(query.only("code_challenge_method"))
            && redirectUri.equals(query.only("redirect_uri"))
            && Arrays.asList(scope.split(" ")).contains("openid")
            && nonce != null;
    if (!right) {
      return Answer.code(400);
    }
    Map<String, String> back = new LinkedHashMap<>();
    if (authorizeError == null) {
      String code = UUID.randomUUID().toString();
      String challenge = String.valueOf(query.only("code_challenge"));
      codes.put(code, new Grant(redirectUri, nonce, challenge));
      back.put("code", code);
    } else {
      back.put("error", authorizeError.getKey());
      back.put("error_description", authorizeError.getValue());
    }
    back.put("state", String.valueOf(query.only("state")));
    return Answer.redirect(addTo(redirectUri, back));
  }

  private Answer token(Call call) {
    sleepBeforeToken();
    if (!call.authorization().equals(FormText.basic(CLIENT_ID, CLIENT_SECRET))) {
      // RFC 6749 5.2：用 Basic 出示的密钥不对，应答是 401，带质询。
      String body = Json.write(Map.of("error", "invalid_client"));
      return new Answer(401, null, "Basic realm=\"platform\"", body);
    }
    QueryString form = new QueryString(call.body());
    Grant grant = codes.remove(String.valueOf(form.only("code")));
    String challenge = challengeOf(String.valueOf(form.only("code_verifier")));
    if (grant == null
        || !grant.redirectUri.equals(form.only("redirect_uri"))
        || !grant.challenge.equals(challenge)) {
      return Answer.json(400, Map.of("error", "invalid_grant"));
    }
    String accessToken = UUID.randomUUID().toString();
    tokens.add(accessToken);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", accessToken);
    answer.put("token_type", "Bearer");
    answer.put("expires_in", 3600);
    answer.put("id_token", idToken(grant.nonce));
    Object changed = changed("token", answer);
    return Answer.json(httpStatus, changed);
  }

  private Object idToken(String nonce) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", address());
    claims.put("sub", person.subject());
    claims.put("aud", CLIENT_ID);
    claims.put("nonce", nonce);
    claims.put("iat", now);
    claims.put("exp", now + 300);
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "RS256");
    header.put("kid", kid);
    KeyPair signing = change.containsKey("signingKey") ? newKey() : published;
    String jwt = signed(changed("header", header), changed("claims", claims), signing);
    return changed("jwt", Map.of("jwt", jwt)) instanceof String other ? other : jwt;
  }

  private Answer userinfo(Call call) {
    if (!tokens.contains(call.authorization().replace("Bearer ", ""))) {
      return Answer.code(401);
    }
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", subjectMismatch ? "SOMEONE-ELSE" : person.subject());
    Nested.put(claims, pathOf("name"), person.name());
    Nested.put(claims, pathOf("phone_number"), person.mobile());
    claims.put("gender", "female");
    Object changed = changed("userinfo", claims);
    return Answer.json(httpStatus, changed);
  }

  private Answer jwks(Call call) {
    RSAPublicKey key = (RSAPublicKey) published.getPublic();
    Map<String, Object> jwk = new LinkedHashMap<>();
    jwk.put("kty", "RSA");
    jwk.put("n", encoded(unsigned(key.getModulus())));
    jwk.put("e", encoded(unsigned(key.getPublicExponent())));
    jwk.put("kid", kid);
    jwk.put("use", "sig");
    jwk.put("alg", "RS256");
    return Answer.json(200, Map.of("keys", List.of(jwk)));
  }

  private Answer logout(Call call) {
    if (call.query().only("id_token_hint") == null) {
      return Answer.code(400);
    }
    boolean otherState = change.containsKey("logoutState");
    String state = otherState ? "another-state" : String.valueOf(call.query().only("state"));
    String back = String.valueOf(call.query().only("post_logout_redirect_uri"));
    return Answer.redirect(addTo(back, Map.of("state", state)));
  }

  /** 平台把一项用户信息放在哪里。 */
  private static String pathOf(String name) {
    return SystemInfo.CLAIMS.stream()
        .filter(claim -> claim.name().equals(name))
        .map(Claim::path)
        .findFirst()
        .orElse(name);
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String signed(Object header, Object claims, KeyPair key) {
    String content = encoded(utf8(Json.write(header))) + "." + encoded(utf8(Json.write(claims)));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.getPrivate());
      signature.update(utf8(content));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String challengeOf(String verifier) {
    try {
      return encoded(MessageDigest.getInstance("SHA-256").digest(utf8(verifier)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
