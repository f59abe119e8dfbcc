package cn.example.business;

import cn.example.business.web.Parameters;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** 假平台的样子：测试用它布置平台的各种表现。 */
abstract class FakePlatformBase implements AutoCloseable {
  static final String CLIENT_SECRET = "secret-of-the-test-client";

  /** 测试里的人：编造的标识与号码。 */
  static final class Person {
    final Object subject;
    final String name;
    final String mobile;

    Person(Object subject, String name, String mobile) {
      this.subject = subject;
      this.name = name;
      this.mobile = mobile;
    }
  }

  /** 登记的回调地址，逐字比较。 */
  volatile String redirectUri = "";

  volatile Person person = new Person("U-0001", "测试甲", "10000000001");

  /** 授权时返回这个错误和说明，而不是授权码。 */
  volatile String[] authorizeError;

  /** 令牌应答里的账号标识与用户信息里的不同。 */
  volatile boolean subjectMismatch;

  /** 接到令牌请求后再等这么久。 */
  volatile long tokenDelayMs;

  /** 令牌与用户信息应答的 HTTP 状态码。 */
  volatile int httpStatus = 200;

  /** 按名字改写平台的一种应答，例如 token、userinfo。 */
  final Map<String, Function<Map<String, Object>, Object>> change = new ConcurrentHashMap<>();

  final AtomicInteger tokenRequests = new AtomicInteger();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Function<Call, Answer>> routes = new HashMap<>();

  FakePlatformBase() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  final String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** 没有退出接口时是空串。 */
  abstract String logoutPath();

  final void route(String method, String path, Function<Call, Answer> answer) {
    routes.put(method + " " + path.split("\\?", 2)[0], answer);
  }

  final Object changed(String name, Map<String, Object> answer) {
    Function<Map<String, Object>, Object> wanted = change.get(name);
    return wanted == null ? answer : wanted.apply(answer);
  }

  static final class Call {
    final Parameters query;
    final String body;
    private final HttpExchange exchange;

    private Call(HttpExchange exchange) throws IOException {
      this.exchange = exchange;
      query = Parameters.parse(exchange.getRequestURI().getRawQuery());
      body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** 没有时是 null。 */
    String header(String name) {
      return exchange.getRequestHeaders().getFirst(name);
    }

    boolean isOf(String mediaType) {
      String type = header("Content-Type");
      return type != null && type.startsWith(mediaType);
    }
  }

  /** 应答：跳转、状态码，或者 JSON。 */
  static final class Answer {
    private int status;
    private String location;
    private String challenge;
    private Object json;

    static Answer redirect(String location) {
      Answer answer = code(302);
      answer.location = location;
      return answer;
    }

    static Answer code(int status) {
      Answer answer = new Answer();
      answer.status = status;
      return answer;
    }

    /** 状态码是 0 时由 httpStatus 决定。 */
    static Answer json(int status, Object json) {
      Answer answer = code(status);
      answer.json = json;
      return answer;
    }

    Answer challenge(String value) {
      challenge = value;
      return this;
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      String route = exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
      Function<Call, Answer> answering = routes.getOrDefault(route, call -> Answer.code(404));
      Answer answer = answering.apply(new Call(exchange));
      if (answer.location != null) {
        exchange.getResponseHeaders().set("Location", answer.location);
      }
      if (answer.challenge != null) {
        exchange.getResponseHeaders().set("WWW-Authenticate", answer.challenge);
      }
      byte[] body = new byte[0];
      if (answer.json != null) {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        body = Nested.json(answer.json).getBytes(StandardCharsets.UTF_8);
      }
      int status = answer.status == 0 ? httpStatus : answer.status;
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } finally {
      exchange.close();
    }
  }

  /** PKCE 的 code_challenge（RFC 7636）。 */
  static String s256(String codeVerifier) {
    try {
      byte[] verifier = codeVerifier.getBytes(StandardCharsets.US_ASCII);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
