package cn.example.business.auth;

import cn.example.business.Address;
import cn.example.business.Randoms;
import cn.example.business.Settings;
import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.DeclaredClaim;
import cn.example.business.json.Json;
import cn.example.business.web.Parameters;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 与身份平台的全部往来：授权地址、用授权码换身份、退出地址。平台是标准的 OpenID Connect。 */
public final class Platform {
  private static final String DISCOVERY = "/.well-known/openid-configuration";

  private final Settings settings;
  private final PlatformHttp http;

  public Platform(Settings settings, PlatformHttp http) {
    this.settings = settings;
    this.http = http;
  }

  /** 开始一次登录。 */
  Start begin() {
    Map<String, Object> metadata = discover();
    String state = Randoms.token();
    Checks checks = new Checks(state, Randoms.token(), Randoms.token());
    Parameters parameters = new Parameters();
    parameters.add("redirect_uri", settings.redirectUri.href());
    parameters.add("scope", scope());
    parameters.add("state", checks.state);
    parameters.add("nonce", checks.nonce);
    parameters.add("code_challenge", Pkce.challenge(checks.codeVerifier));
    parameters.add("code_challenge_method", "S256");
    parameters.add("client_id", settings.clientId);
    parameters.add("response_type", "code");
    return new Start(parameters.appendTo(endpoint(metadata, "authorization_endpoint")), checks);
  }

  /** 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。 */
  Identity identify(Parameters callback, Checks checks) {
    Map<String, Object> metadata = discover();
    Callback.check(callback, Answers.requireText(metadata, "issuer"));
    Map<String, Object> token = exchange(metadata, callback.first("code"), checks);
    String accessToken = Answers.requireText(token, "access_token");
    OAuthAnswer.checkTokenType(token);
    IdToken idToken = new IdToken(Answers.requireText(token, "id_token"), metadata);
    idToken.checkClaims(settings.clientId, checks.nonce);
    PlatformRequest keys = new PlatformRequest("GET", endpoint(metadata, "jwks_uri"));
    idToken.checkSignature(Answers.content(http.send(keys)));
    String subject = Identity.requireSubject(idToken.subject());
    Object userinfo =
        Json.at(metadata, "userinfo_endpoint") == Json.MISSING
            ? idToken.claims()
            : ask(metadata, accessToken, subject);
    return new Identity(subject, userinfo, idToken.text());
  }

  /** 平台的退出地址；hint 是登录时的 id_token，没有时是 null。 */
  PlatformLogout logout(String hint) {
    String address = endpoint(discover(), "end_session_endpoint");
    String state = Randoms.token();
    Parameters parameters = new Parameters();
    parameters.add("post_logout_redirect_uri", settings.logoutReturnUrl);
    parameters.add("state", state);
    if (hint != null) {
      parameters.add("id_token_hint", hint);
    }
    parameters.add("client_id", settings.clientId);
    return new PlatformLogout(parameters.appendTo(address), state);
  }

  /** 每次都重新取发现文档：登录不频繁，平台换了地址或密钥可以立刻生效，不必重启。 */
  private Map<String, Object> discover() {
    String base = settings.platformAddress.href().replaceFirst("/+$", "");
    PlatformRequest request = new PlatformRequest("GET", base + DISCOVERY);
    Map<String, Object> metadata = Answers.content(http.send(request));
    Address issuer = Address.parse(Answers.requireText(metadata, "issuer"));
    if (issuer == null || !issuer.href().equals(settings.platformAddress.href())) {
      throw new LoginFailure(FailureReason.TOKEN_INVALID);
    }
    return metadata;
  }

  /** 发现文档里的一个地址；平台在本机时才可以是 http。 */
  private String endpoint(Map<String, Object> metadata, String name) {
    String text = Answers.requireText(metadata, name);
    Address address = Address.parse(text);
    if (address == null || !(address.isHttps() || settings.platformAddress.isLoopback())) {
      throw LoginFailure.invalid("发现文档里的 " + name + " 不是 https 地址");
    }
    return text;
  }

  private Map<String, Object> exchange(Map<String, Object> metadata, String code, Checks checks) {
    Parameters parameters = new Parameters();
    parameters.add("grant_type", "authorization_code");
    parameters.add("code", code);
    parameters.add("redirect_uri", settings.redirectUri.href());
    parameters.add("code_verifier", checks.codeVerifier);
    PlatformRequest request = new PlatformRequest("POST", endpoint(metadata, "token_endpoint"));
    // 平台支持 client_secret_basic（规范的默认值）就用它，否则把密钥放在请求体里。
    Object methods = Json.at(metadata, "token_endpoint_auth_methods_supported");
    if (!(methods instanceof List) || ((List<?>) methods).contains("client_secret_basic")) {
      request.basic(settings.clientId, settings.clientSecret);
    } else {
      parameters.add("client_id", settings.clientId);
      parameters.add("client_secret", settings.clientSecret);
    }
    return OAuthAnswer.token(http.send(request.form(parameters)));
  }

  private Map<String, Object> ask(
      Map<String, Object> metadata, String accessToken, String subject) {
    PlatformRequest request = new PlatformRequest("GET", endpoint(metadata, "userinfo_endpoint"));
    Map<String, Object> userinfo = OAuthAnswer.userinfo(http.send(request.bearer(accessToken)));
    if (!Answers.requireText(userinfo, "sub").equals(subject)) {
      throw new LoginFailure(FailureReason.SUBJECT_MISMATCH);
    }
    return userinfo;
  }

  /** 哪些用户信息要申请哪个 scope（OIDC Core 5.4）；没有列出的都在 profile 里。 */
  private static String scope() {
    Set<String> scopes = new LinkedHashSet<>(Collections.singleton("openid"));
    for (DeclaredClaim claim : SystemInfo.CLAIMS) {
      switch (claim.name) {
        case "phone_number":
          scopes.add("phone");
          break;
        case "email":
        case "address":
          scopes.add(claim.name);
          break;
        default:
          scopes.add("profile");
      }
    }
    return String.join(" ", scopes);
  }
}
