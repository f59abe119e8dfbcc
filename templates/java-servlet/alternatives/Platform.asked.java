package cn.example.business.auth;

import cn.example.business.Settings;
import cn.example.business.json.Json;
import cn.example.business.web.Parameters;
import java.util.Map;

/** 与身份平台的全部往来：授权地址、凭票据问是谁、退出地址；都是这个平台自己的写法。 */
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
    Parameters parameters = new Parameters();
    parameters.add("service", settings.redirectUri.href());
    String url = parameters.appendTo(base + PlatformPaths.of("authorize"));
    return new Start(url, new Checks(null, null, null));
  }

  /** 用回调的票据问出身份；来路已由 Login 核对。票据只能用一次，所以任何失败都不重试。 */
  Identity identify(Parameters callback, Checks checks) {
    String error = callback.first("error");
    if (error != null && !error.isEmpty()) {
      String description = callback.first("error_description");
      String message = description == null ? error : description;
      throw LoginFailure.explained(FailureReason.PLATFORM_ERROR, 0, error, message);
    }
    String code = callback.first("code");
    Map<String, Object> userinfo = askUserinfo(code);
    Object subject = Json.at(userinfo, "user");
    return new Identity(Identity.requireSubject(subject), userinfo, null);
  }

  /** 拿票据问平台：这是谁。 */
  private Map<String, Object> askUserinfo(String code) {
    String address = base + PlatformPaths.of("userinfo");
    PlatformRequest request = new PlatformRequest("GET", address);
    Parameters query = new Parameters();
    query.add("format", "JSON");
    query.add("ticket", code);
    query.add("service", settings.redirectUri.href());
    request.query(query);
    return Envelope.openUserinfo(http.send(request));
  }

  /** 平台的退出地址；hint 是登录时平台给的凭据，这个平台没有。 */
  PlatformLogout logout(String hint) {
    Parameters parameters = new Parameters();
    parameters.add("service", settings.logoutReturnUrl);
    return new PlatformLogout(parameters.appendTo(base + PlatformPaths.of("logout")), null);
  }
}
