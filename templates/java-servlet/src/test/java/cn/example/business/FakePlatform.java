package cn.example.business;

import cn.example.business.json.Json;
import cn.example.business.web.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** 进程内的假平台：让测试真正走完登录；只会平台的写法，并且同样严格。 */
final class FakePlatform extends FakePlatformBase {
  static final String CLIENT_ID = "zwrz_sample";

  /** 授权请求与回调的参数，平台怎么叫。 */
  static final String REQUEST_STATE = "state";

  static final String CODE = "code";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  /** 授权码 → code_challenge；平台不用 PKCE 时是空串。 */
  private final Map<String, String> codes = new ConcurrentHashMap<>();

  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  FakePlatform() {
    route("GET", path("authorize"), this::authorize);
    route("POST", path("token"), this::token);
    route("POST", path("userinfo"), this::userinfo);
    route("GET", path("logout"), this::logout);
  }

  private static String path(String name) {
    Object paths = Json.parse(TestFiles.resource("platform-paths.json"));
    return Json.textAt(paths, name);
  }

  @Override
  String logoutPath() {
    return path("logout");
  }

  private Answer authorize(Call call) {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("client_id", CLIENT_ID);
    expected.put("response_type", "code");
    expected.put("redirect_uri", redirectUri);
    expected.put("scope", "all");
    if (wrongIn(call.query, expected) != null) {
      return Answer.code(400);
    }
    String state = String.valueOf(call.query.first(REQUEST_STATE));
    String code = UUID.randomUUID().toString();
    codes.put(code, "");
    Parameters answer = new Parameters();
    if (authorizeError == null) {
      answer.add(CODE, code);
    } else {
      answer.add(ERROR, authorizeError[0]).add(DESCRIPTION, authorizeError[1]);
    }
    answer.add(STATE, state);
    return Answer.redirect(answer.appendTo(redirectUri));
  }

  private Answer token(Call call) {
    tokenRequests.incrementAndGet();
    sleep(tokenDelayMs);
    if (!call.isOf("application/x-www-form-urlencoded")) {
      return Answer.code(415);
    }
    Parameters sent = Parameters.parse(call.body);
    String code = String.valueOf(sent.first("code"));
    String challenge = codes.remove(code);
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("grant_type", "authorization_code");
    expected.put("redirect_uri", redirectUri);
    expected.put("client_id", CLIENT_ID);
    expected.put("client_secret", CLIENT_SECRET);
    String wrong = wrongIn(sent, expected);
    if (wrong != null) {
      return tokenFailure(wrong + " 不对");
    }
    if (challenge == null) {
      return tokenFailure("授权码已失效");
    }
    String accessToken = UUID.randomUUID().toString();
    tokens.add(accessToken);
    Map<String, Object> data = new LinkedHashMap<>();
    data = Nested.put(data, "access_token", accessToken);
    data = Nested.put(data, "token_type", "bearer");
    data = Nested.put(data, "expires_in", "7200");
    Object subject = subjectMismatch ? "SOMEONE-ELSE" : person.subject;
    data = Nested.put(data, "userid", subject);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "data", data);
    answer = Nested.put(answer, "status", 0);
    answer = Nested.put(answer, "message", "成功");
    return Answer.json(0, changed("token", answer));
  }

  private static Answer tokenFailure(String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "status", 1);
    answer = Nested.put(answer, "message", message);
    return Answer.json(0, answer);
  }

  private Answer userinfo(Call call) {
    if (call.header("Authorization") != null) {
      return Answer.code(400);
    }
    if (!call.isOf("application/x-www-form-urlencoded")) {
      return Answer.code(415);
    }
    Parameters form = Parameters.parse(call.body);
    String accessToken = String.valueOf(form.first("access_token"));
    if (!tokens.contains(accessToken)) {
      return userinfoFailure();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data = Nested.put(data, "userId", person.subject);
    data = Nested.put(data, "name", person.name);
    data = Nested.put(data, "mobile", person.mobile);
    data = Nested.put(data, "certificateType", 1);
    data = Nested.put(data, "certificateNumber", "99010019900101001X");
    data = Nested.put(data, "image", "样例");
    data = Nested.put(data, "sex", "样例");
    data = Nested.put(data, "specialUserRegionCode", "样例");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "data", data);
    answer = Nested.put(answer, "status", 0);
    answer = Nested.put(answer, "message", "成功");
    return Answer.json(0, changed("userinfo", answer));
  }

  private static Answer userinfoFailure() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "status", 1);
    answer = Nested.put(answer, "message", "令牌无效");
    return Answer.json(0, answer);
  }

  private Answer logout(Call call) {
    String back = call.query.first("backurl");
    String address = back == null ? redirectUri.replaceFirst("/auth/.*", "/auth/logged-out") : back;
    return Answer.redirect(address);
  }

  /** 第一个不对的参数；都对时返回 null。 */
  private static String wrongIn(Parameters sent, Map<String, String> expected) {
    return expected.keySet().stream()
        .filter(name -> !expected.get(name).equals(sent.only(name)))
        .findFirst()
        .orElse(null);
  }
}
