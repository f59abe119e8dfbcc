package cn.example.business.auth;

import cn.example.business.Randoms;
import cn.example.business.Settings;
import cn.example.business.json.Json;
import cn.example.business.web.Parameters;
import java.util.Map;

/** 与身份平台的全部往来：授权地址、用授权码换身份、退出地址；都是这个平台自己的写法。 */
public final class Platform {
  private final Settings settings;
  private final PlatformHttp http;
  private final String base;

  public Platform(Settings settings, PlatformHttp http) {
    this.settings = settings;
    this.http = http;
    base = settings.platformAddress.href().replaceFirst("/+$", "");
  }

  /** 开始一次登录。 */
  Start begin() {
    String state = Randoms.token();
    Parameters parameters = new Parameters();
    parameters.add("redirect_uri", settings.redirectUri.href());
    parameters.add("scope", "all");
    parameters.add("state", state);
    parameters.add("client_id", settings.clientId);
    parameters.add("response_type", "code");
    String url = parameters.appendTo(base + PlatformPaths.of("authorize"));
    return new Start(url, new Checks(state, null, null));
  }

  /** 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。 */
  Identity identify(Parameters callback, Checks checks) {
    Callback.check(callback, base);
    Map<String, Object> token = exchange(callback.first("code"));
    String accessToken = Answers.requireText(token, "access_token");
    Map<String, Object> userinfo = ask(accessToken);
    String subject = Answers.requireText(userinfo, "userId");
    Identity.requireSubject(subject);
    // 令牌应答与用户信息说的必须是同一个人，否则令牌可能被调换。
    Object named = Json.at(token, "userid");
    if (named != Json.MISSING && !Identity.requireSubject(named).equals(subject)) {
      throw new LoginFailure(FailureReason.SUBJECT_MISMATCH);
    }
    return new Identity(subject, userinfo, null);
  }

  /** 用授权码换令牌。 */
  private Map<String, Object> exchange(String code) {
    String address = base + PlatformPaths.of("token");
    PlatformRequest request = new PlatformRequest("POST", address);
    Parameters parameters = new Parameters();
    parameters.add("grant_type", "authorization_code");
    parameters.add("code", code);
    parameters.add("redirect_uri", settings.redirectUri.href());
    parameters.add("client_id", settings.clientId);
    parameters.add("client_secret", settings.clientSecret);
    request.form(parameters);
    return Envelope.open(http.send(request));
  }

  /** 用令牌取用户信息。 */
  private Map<String, Object> ask(String accessToken) {
    String address = base + PlatformPaths.of("userinfo");
    PlatformRequest request = new PlatformRequest("POST", address);
    request.form(new Parameters().add("access_token", accessToken));
    return Envelope.open(http.send(request));
  }

  /** 平台的退出地址；hint 是登录时平台给的凭据，这个平台没有。 */
  PlatformLogout logout(String hint) {
    Parameters parameters = new Parameters();
    parameters.add("client_id", settings.clientId);
    parameters.add("backurl", settings.logoutReturnUrl);
    return new PlatformLogout(parameters.appendTo(base + PlatformPaths.of("logout")), null);
  }
}
