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

  static final String CODE = "ticket";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  /** 发出去、还没用过的票据。 */
  private final Set<String> codes = ConcurrentHashMap.newKeySet();

  FakePlatform() {
    route("GET", path("authorize"), this::authorize);
    route("GET", path("userinfo"), this::userinfo);
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
    expected.put("service", redirectUri);
    if (wrongIn(call.query, expected) != null) {
      return Answer.code(400);
    }
    String code = UUID.randomUUID().toString();
    codes.add(code);
    Parameters answer = new Parameters();
    if (authorizeError == null) {
      answer.add(CODE, code);
    } else {
      answer.add(ERROR, authorizeError[0]).add(DESCRIPTION, authorizeError[1]);
    }
    return Answer.redirect(answer.appendTo(redirectUri));
  }

  private Answer userinfo(Call call) {
    tokenRequests.incrementAndGet();
    sleep(tokenDelayMs);
    String code = call.query.first("ticket");
    if (!codes.remove(String.valueOf(code))) {
      return userinfoFailure("票据已失效");
    }
    if (!"JSON".equals(call.query.first("format"))) {
      return userinfoFailure("参数不对");
    }
    if (!redirectUri.equals(call.query.first("service"))) {
      return userinfoFailure("参数不对");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data = Nested.put(data, "user", person.subject);
    data = Nested.put(data, "attributes.displayName", person.name);
    data = Nested.put(data, "attributes.mobile", person.mobile);
    data = Nested.put(data, "attributes.mail", "样例");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "serviceResponse.authenticationSuccess", data);
    return Answer.json(0, changed("userinfo", answer));
  }

  private static Answer userinfoFailure(String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer = Nested.put(answer, "serviceResponse.authenticationFailure.code", "-E1");
    answer = Nested.put(answer, "serviceResponse.authenticationFailure.description", message);
    return Answer.json(0, answer);
  }

  private Answer logout(Call call) {
    String back = call.query.first("service");
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
