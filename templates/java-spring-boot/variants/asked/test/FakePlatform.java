package cn.example.business;

import cn.example.business.text.Json;
import cn.example.business.text.QueryString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** 进程内的假平台：让测试真正走完登录；只会平台的写法，并且同样严格。 */
final class FakePlatform extends FakePlatformServer {

  static final String CLIENT_ID = "zwrz_sample";

  /** 授权请求与回调的参数，平台怎么叫。 */
  static final String REQUEST_STATE = "state";

  static final String CODE = "ticket";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  private static final Map<String, Object> PATHS = readPaths();

  /** 发出去、还没用过的票据。 */
  private final Set<String> codes = ConcurrentHashMap.newKeySet();

  /** 退出地址的路径。 */
  static String logoutPath() {
    return String.valueOf(PATHS.get("logout"));
  }

  @Override
  Map<String, Function<Call, Answer>> routes() {
    Map<String, Function<Call, Answer>> routes = new LinkedHashMap<>();
    routes.put("GET " + pathOf("authorize"), this::authorize);
    routes.put("GET" + " " + pathOf("userinfo"), this::userinfo);
    routes.put("GET " + pathOf("logout"), this::logout);
    return routes;
  }

  private Answer authorize(Call call) {
    QueryString query = call.query();
    boolean right = true;
    right &= redirectUri.equals(query.only("service"));
    if (!right) {
      return Answer.code(400);
    }
    Map<String, String> back = new LinkedHashMap<>();
    if (authorizeError == null) {
      String code = UUID.randomUUID().toString();
      codes.add(code);
      back.put(CODE, code);
    } else {
      back.put(ERROR, authorizeError.getKey());
      back.put(DESCRIPTION, authorizeError.getValue());
    }
    return Answer.redirect(addTo(redirectUri, back));
  }

  private Answer userinfo(Call call) {
    sleepBeforeToken();
    String code = call.query().only("ticket");
    if (!codes.remove(String.valueOf(code))) {
      return userinfoFailure("票据已失效");
    }
    if (!"JSON".equals(call.query().only("format"))) {
      return userinfoFailure("参数不对");
    }
    if (!redirectUri.equals(call.query().only("service"))) {
      return userinfoFailure("参数不对");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    Nested.put(data, "user", person.subject());
    Nested.put(data, "attributes.displayName", person.name());
    Nested.put(data, "attributes.mobile", person.mobile());
    Nested.put(data, "attributes.mail", "样例");
    Object answer = changed("userinfo", userinfoSuccess(data));
    return Answer.json(httpStatus, answer);
  }

  private Answer logout(Call call) {
    String asked = call.query().only("service");
    URI back = URI.create(redirectUri).resolve(asked == null ? "/auth/logged-out" : asked);
    return Answer.redirect(back.toString());
  }

  private static Map<String, Object> userinfoSuccess(Map<String, Object> data) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "serviceResponse.authenticationSuccess", data);
    return answer;
  }

  private static Answer userinfoFailure(String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "serviceResponse.authenticationFailure.code", "-E1");
    Nested.put(answer, "serviceResponse.authenticationFailure.description", message);
    return Answer.json(200, answer);
  }

  private static String pathOf(String name) {
    return URI.create(String.valueOf(PATHS.get(name))).getPath();
  }

  private static Map<String, Object> readPaths() {
    try (InputStream file = FakePlatform.class.getResourceAsStream("/platform-paths.json")) {
      return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
