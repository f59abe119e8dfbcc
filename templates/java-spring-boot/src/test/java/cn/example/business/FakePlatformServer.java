package cn.example.business;

import cn.example.business.text.FormText;
import cn.example.business.text.Json;
import cn.example.business.text.QueryString;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** 进程内的假平台，与平台的写法无关的部分：测试用它布置平台的各种表现。 */
abstract class FakePlatformServer {

  static final String CLIENT_SECRET = "secret-of-the-test-client";

  /** 测试里的人：编造的标识与号码。 */
  record Person(Object subject, String name, String mobile) {}

  record Call(QueryString query, Headers headers, String body) {

    String authorization() {
      String header = headers.getFirst("Authorization");
      return header == null ? "" : header;
    }

    boolean isOf(String mediaType) {
      String type = headers.getFirst("Content-Type");
      return type != null && type.startsWith(mediaType);
    }
  }

  /** 应答：location 是跳转的去处，challenge 是 WWW-Authenticate，没有时为 null。 */
  record Answer(int status, String location, String challenge, String body) {

    static Answer redirect(String location) {
      return new Answer(302, location, null, "");
    }

    static Answer code(int status) {
      return new Answer(status, null, null, "");
    }

    static Answer json(int status, Object value) {
      String body = value instanceof String text ? text : Json.write(value);
      return new Answer(status, null, null, body);
    }
  }

  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  /** 登记的回调地址，逐字比较。 */
  String redirectUri = "";

  volatile Person person;

  /** 授权时返回这个错误（错误码、说明），而不是授权码。 */
  Map.Entry<String, String> authorizeError;

  /** 令牌应答里的账号标识与用户信息里的不同。 */
  boolean subjectMismatch;

  /** 接到令牌请求后再等这么久。 */
  int tokenDelay;

  /** 令牌与用户信息应答的 HTTP 状态码。 */
  int httpStatus;

  /** 按名字改写平台的一种应答，例如 token、userinfo。 */
  final Map<String, Function<Map<String, Object>, Object>> change = new HashMap<>();

  final AtomicInteger tokenRequests = new AtomicInteger();

  FakePlatformServer() {
    server = listen(0);
    port = server.getAddress().getPort();
  }

  /** “GET /path” → 怎么作答。 */
  abstract Map<String, Function<Call, Answer>> routes();

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** 回到开始的样子；关了的重新打开。 */
  void reset() {
    if (server == null) {
      server = listen(port);
    }
    person = new Person("U-0001", "测试甲", "10000000001");
    authorizeError = null;
    subjectMismatch = false;
    tokenDelay = 0;
    httpStatus = 200;
    change.clear();
    tokenRequests.set(0);
  }

  void close() {
    server.stop(0);
    server = null;
  }

  Object changed(String name, Map<String, Object> answer) {
    return change.getOrDefault(name, Function.<Object>identity()::apply).apply(answer);
  }

  static String addTo(String address, Map<String, String> parameters) {
    return FormText.addTo(address, parameters);
  }

  private HttpServer listen(int wanted) {
    try {
      var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted);
      HttpServer started = HttpServer.create(local, 0);
      started.setExecutor(threads);
      started.createContext("/", this::answer);
      started.start();
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String query = exchange.getRequestURI().getRawQuery();
      var call = new Call(new QueryString(query), exchange.getRequestHeaders(), body);
      String route = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      Answer answer = routes().getOrDefault(route, unknown -> Answer.code(404)).apply(call);
      byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/json;charset=UTF-8");
      if (answer.location != null) {
        headers.set("Location", answer.location);
      }
      if (answer.challenge != null) {
        headers.set("WWW-Authenticate", answer.challenge);
      }
      exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  void sleepBeforeToken() {
    tokenRequests.incrementAndGet();
    try {
      Thread.sleep(tokenDelay);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
