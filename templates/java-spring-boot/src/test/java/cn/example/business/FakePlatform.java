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
import java.util.function.UnaryOperator;

/** 进程内的假平台：让测试真正走完登录；只会平台的写法，并且同样严格。 */
final class FakePlatform extends FakePlatformServer {

  static final String CLIENT_ID = "zwrz_sample";

  /** 授权请求与回调的参数，平台怎么叫。 */
  static final String REQUEST_STATE = "state";

  static final String CODE = "code";
  static final String STATE = "state";
  static final String ERROR = "error";
  static final String DESCRIPTION = "error_description";

  private static final Map<String, Object> PATHS = readPaths();

  /** 授权码 → code_challenge；不用 PKCE 的平台上是空串。 */
  private final Map<String, String> codes = new ConcurrentHashMap<>();

  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  /** 退出地址的路径。 */
  static String logoutPath() {
    return String.valueOf(PATHS.get("logout"));
  }

  @Override
  Map<String, Function<Call, Answer>> routes() {
    Map<String, Function<Call, Answer>> routes = new LinkedHashMap<>();
    routes.put("GET " + pathOf("authorize"), this::authorize);
    routes.put("POST" + " " + pathOf("token"), this::token);
    routes.put("POST" + " " + pathOf("userinfo"), this::userinfo);
    routes.put("GET " + pathOf("logout"), this::logout);
    return routes;
  }

  private Answer authorize(Call call) {
    QueryString query = call.query();
    boolean right = true;
    right &= CLIENT_ID.equals(query.only("client_id"));
    right &= "code".equals(query.only("response_type"));
    right &= redirectUri.equals(query.only("redirect_uri"));
    right &= "all".equals(query.only("scope"));
    String state = String.valueOf(query.only(REQUEST_STATE));
    if (!right) {
      return Answer.code(400);
    }
    Map<String, String> back = new LinkedHashMap<>();
    if (authorizeError == null) {
      String code = UUID.randomUUID().toString();
      codes.put(code, "");
      back.put(CODE, code);
    } else {
      back.put(ERROR, authorizeError.getKey());
      back.put(DESCRIPTION, authorizeError.getValue());
    }
    back.put(STATE, state);
    return Answer.redirect(addTo(redirectUri, back));
  }

  private Answer token(Call call) {
    sleepBeforeToken();
    if (!call.isOf("application/x-www-form-urlencoded")) {
      return Answer.code(415);
    }
    UnaryOperator<String> sent = new QueryString(call.body())::only;
    String code = String.valueOf(sent.apply("code"));
    String challenge = codes.remove(code);
    if (!"authorization_code".equals(sent.apply("grant_type"))) {
      return tokenFailure("授权类型不对");
    }
    if (!redirectUri.equals(sent.apply("redirect_uri"))) {
      return tokenFailure("回调地址不对");
    }
    if (!CLIENT_ID.equals(sent.apply("client_id"))) {
      return tokenFailure("应用标识不对");
    }
    if (!CLIENT_SECRET.equals(sent.apply("client_secret"))) {
      return tokenFailure("应用密钥不对");
    }
    if (challenge == null) {
      return tokenFailure("授权码已失效");
    }
    String accessToken = UUID.randomUUID().toString();
    tokens.add(accessToken);
    Map<String, Object> data = new LinkedHashMap<>();
    Nested.put(data, "access_token", accessToken);
    Nested.put(data, "token_type", "bearer");
    Nested.put(data, "expires_in", "7200");
    Object subject = subjectMismatch ? "SOMEONE-ELSE" : person.subject();
    Nested.put(data, "userid", subject);
    Object answer = changed("token", tokenSuccess(data));
    return Answer.json(httpStatus, answer);
  }

  private Answer userinfo(Call call) {
    if (!call.authorization().isEmpty()) {
      return Answer.code(400);
    }
    if (!call.isOf("application/x-www-form-urlencoded")) {
      return Answer.code(415);
    }
    QueryString sent = new QueryString(call.body());
    String accessToken = String.valueOf(sent.only("access_token"));
    if (!tokens.contains(accessToken)) {
      return userinfoFailure("令牌无效");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    Nested.put(data, "userId", person.subject());
    Nested.put(data, "name", person.name());
    Nested.put(data, "mobile", person.mobile());
    Nested.put(data, "certificateType", 1);
    Nested.put(data, "certificateNumber", "99010019900101001X");
    Nested.put(data, "image", "样例");
    Nested.put(data, "sex", "样例");
    Nested.put(data, "specialUserRegionCode", "样例");
    Object answer = changed("userinfo", userinfoSuccess(data));
    return Answer.json(httpStatus, answer);
  }

  private Answer logout(Call call) {
    String asked = call.query().only("backurl");
    URI back = URI.create(redirectUri).resolve(asked == null ? "/auth/logged-out" : asked);
    return Answer.redirect(back.toString());
  }

  private static Map<String, Object> tokenSuccess(Map<String, Object> data) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "data", data);
    Nested.put(answer, "status", 0);
    Nested.put(answer, "message", "成功");
    return answer;
  }

  private static Answer tokenFailure(String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "status", 1);
    Nested.put(answer, "message", message);
    return Answer.json(200, answer);
  }

  private static Map<String, Object> userinfoSuccess(Map<String, Object> data) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "data", data);
    Nested.put(answer, "status", 0);
    Nested.put(answer, "message", "成功");
    return answer;
  }

  private static Answer userinfoFailure(String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Nested.put(answer, "status", 1);
    Nested.put(answer, "message", message);
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
