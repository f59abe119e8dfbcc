package cn.example.business;

import cn.example.business.json.Json;
import cn.example.business.web.Parameters;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** 进程内的假平台：让测试真正走完登录；是一个小而严格的 OpenID Connect 平台。 */
final class FakePlatform extends FakePlatformBase {
  static final String CLIENT_ID = "sample";

  /** 授权请求与回调的参数名，都是标准的。 */
  static final String REQUEST_STATE = "state";

  static final String CODE = "code";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  private final Map<String, Parameters> codes = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private volatile KeyPair published = newKey();
  private volatile String kid = UUID.randomUUID().toString();

  FakePlatform() {
    route("GET", "/.well-known/openid-configuration", this::discovery);
    route("GET", "/authorize", this::authorize);
    route("POST", "/token", this::token);
    route("GET", "/userinfo", this::userinfo);
    route("GET", "/jwks", this::jwks);
    route("GET", "/logout", this::logout);
  }

  @Override
  String logoutPath() {
    return "/logout";
  }

  /** 换一把签名的钥匙。 */
  void rotateKey() {
    published = newKey();
    kid = UUID.randomUUID().toString();
  }

  private Answer discovery(Call call) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("issuer", address());
    metadata.put("authorization_endpoint", address() + "/authorize");
    metadata.put("token_endpoint", address() + "/token");
    metadata.put("userinfo_endpoint", address() + "/userinfo");
    metadata.put("jwks_uri", address() + "/jwks");
    metadata.put("end_session_endpoint", address() + "/logout");
    metadata.put("response_types_supported", Collections.singletonList("code"));
    metadata.put("id_token_signing_alg_values_supported", Collections.singletonList("RS256"));
    return Answer.json(200, changed("discovery", metadata));
  }

  private Answer authorize(Call call) {
    Parameters query = call.query;
    boolean right =
        CLIENT_ID.equals(query.only("client_id"))
            && "code".equals(query.only("response_type"))
            && "S256".equals(query.only("code_challenge_method"))
            && redirectUri.equals(query.only("redirect_uri"))
            && query.only("nonce") != null
            && Arrays.asList(String.valueOf(query.only("scope")).split(" ")).contains("openid");
    if (!right) {
      return Answer.code(400);
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, query);
    Parameters answer = new Parameters();
    if (authorizeError == null) {
      answer.add(CODE, code);
    } else {
      answer.add(ERROR, authorizeError[0]).add(DESCRIPTION, authorizeError[1]);
    }
    answer.add(STATE, String.valueOf(query.only("state")));
    return Answer.redirect(answer.appendTo(redirectUri));
  }

  private Answer token(Call call) {
    tokenRequests.incrementAndGet();
    sleep(tokenDelayMs);
    // RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。
    String basic = String.valueOf(call.header("Authorization")).replace("Basic ", "");
    String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.US_ASCII);
    String decoded = URLDecoder.decode(pair, StandardCharsets.UTF_8);
    if (!decoded.equals(CLIENT_ID + ":" + CLIENT_SECRET)) {
      // RFC 6749 5.2：用 Basic 出示的密钥不对，应答是 401，带质询。
      return Answer.json(401, Collections.singletonMap("error", "invalid_client"))
          .challenge("Basic realm=\"platform\"");
    }
    Parameters form = Parameters.parse(call.body);
    Parameters grant = codes.remove(String.valueOf(form.only("code")));
    String verifier = String.valueOf(form.only("code_verifier"));
    if (grant == null
        || !redirectUri.equals(form.only("redirect_uri"))
        || !s256(verifier).equals(grant.only("code_challenge"))) {
      return Answer.json(400, Collections.singletonMap("error", "invalid_grant"));
    }
    String accessToken = UUID.randomUUID().toString();
    tokens.add(accessToken);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", accessToken);
    answer.put("token_type", "Bearer");
    answer.put("expires_in", 3600);
    answer.put("id_token", idToken(grant.only("nonce")));
    return Answer.json(0, changed("token", answer));
  }

  private String idToken(String nonce) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "RS256");
    header.put("kid", kid);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", address());
    claims.put("sub", person.subject);
    claims.put("aud", CLIENT_ID);
    claims.put("nonce", nonce);
    claims.put("iat", now);
    claims.put("exp", now + 300);
    KeyPair signing = change.containsKey("signingKey") ? newKey() : published;
    String content = part(changed("header", header)) + "." + part(changed("claims", claims));
    String jwt = content + "." + signature(content, signing.getPrivate());
    Object sent = changed("jwt", Collections.singletonMap("jwt", jwt));
    return sent instanceof String ? (String) sent : jwt;
  }

  private Answer userinfo(Call call) {
    String accessToken = String.valueOf(call.header("Authorization")).replace("Bearer ", "");
    if (!tokens.contains(accessToken)) {
      return Answer.code(401);
    }
    Map<String, Object> claims = new LinkedHashMap<>();
    claims = Nested.put(claims, pathOf("name"), person.name);
    claims = Nested.put(claims, pathOf("phone_number"), person.mobile);
    claims.put("sub", subjectMismatch ? "SOMEONE-ELSE" : person.subject);
    claims.put("gender", "female");
    return Answer.json(0, changed("userinfo", claims));
  }

  /** 平台把一项用户信息放在哪里。 */
  private static String pathOf(String claim) {
    return SystemInfo.CLAIMS.stream()
        .filter(declared -> declared.name.equals(claim))
        .map(declared -> String.join(".", declared.path))
        .findFirst()
        .orElse(claim);
  }

  private Answer jwks(Call call) {
    RSAPublicKey key = (RSAPublicKey) published.getPublic();
    Map<String, Object> jwk = new LinkedHashMap<>();
    jwk.put("kty", "RSA");
    jwk.put("kid", kid);
    jwk.put("use", "sig");
    jwk.put("alg", "RS256");
    jwk.put("n", unsigned(key.getModulus()));
    jwk.put("e", unsigned(key.getPublicExponent()));
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("keys", Collections.singletonList(jwk));
    return Answer.json(200, changed("jwks", keys));
  }

  private Answer logout(Call call) {
    if (call.query.only("id_token_hint") == null) {
      return Answer.code(400);
    }
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("state", String.valueOf(call.query.only("state")));
    Object state = Json.at(changed("logout", sent), "state");
    String back = String.valueOf(call.query.only("post_logout_redirect_uri"));
    return Answer.redirect(new Parameters().add("state", String.valueOf(state)).appendTo(back));
  }

  private static String part(Object content) {
    return base64(Nested.json(content).getBytes(StandardCharsets.UTF_8));
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String signature(String content, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
