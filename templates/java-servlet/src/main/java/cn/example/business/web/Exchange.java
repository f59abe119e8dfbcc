package cn.example.business.web;

import cn.example.business.App;
import cn.example.business.Audit;
import cn.example.business.Randoms;
import cn.example.business.Settings;
import cn.example.business.auth.FailureReason;
import cn.example.business.auth.LoginFailure;
import cn.example.business.auth.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/** 一次请求与应答，以及处理它要用到的东西。 */
public final class Exchange {
  private static final String ATTRIBUTE = Exchange.class.getName();
  private static final int MAX_FORM_BYTES = 16 * 1024;

  public final App app;
  public final Settings settings;
  public final String requestId;

  /** 应用之内的路径，照请求里的写法，以“/”开头。 */
  public final String path;

  final HttpServletRequest request;
  private final HttpServletResponse response;
  private SignedIn signedIn;
  private Parameters form;

  Exchange(App app, HttpServletRequest request, HttpServletResponse response) {
    this.app = app;
    this.settings = app.settings;
    this.request = request;
    this.response = response;
    requestId = requestIdOf(request);
    String below = request.getRequestURI().substring(request.getContextPath().length());
    path = below.isEmpty() ? "/" : below.split(";", 2)[0];
    response.setHeader("X-Request-Id", requestId);
    request.setAttribute(ATTRIBUTE, this);
  }

  /** 过滤器建立的那一个；没有经过过滤器时返回 null。 */
  public static Exchange of(HttpServletRequest request) {
    return (Exchange) request.getAttribute(ATTRIBUTE);
  }

  /** 前面有受信任的代理时沿用它的 X-Request-Id，便于和 nginx 日志对照。 */
  private String requestIdOf(HttpServletRequest request) {
    String upstream = settings.trustedProxies.isEmpty() ? null : request.getHeader("X-Request-Id");
    boolean usable = upstream != null && upstream.matches("[\\w-]{8,64}");
    return usable ? upstream : UUID.randomUUID().toString();
  }

  public String method() {
    return request.getMethod();
  }

  public boolean isGet() {
    return "GET".equals(method()) || "HEAD".equals(method());
  }

  public String header(String name) {
    return request.getHeader(name);
  }

  public String clientIp() {
    return settings.trustedProxies.clientIp(request);
  }

  public boolean isSecure() {
    return settings.trustedProxies.isSecure(request);
  }

  public Parameters query() {
    return Parameters.parse(request.getQueryString());
  }

  /** 提交的表单；不是表单时是空的，太大时抛错。 */
  public Parameters form() throws IOException {
    if (form == null) {
      form = Parameters.parse(readForm());
    }
    return form;
  }

  private String readForm() throws IOException {
    String type = request.getContentType();
    String wanted = "application/x-www-form-urlencoded";
    if (type == null || !type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals(wanted)) {
      return "";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    InputStream in = request.getInputStream();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > MAX_FORM_BYTES) {
        throw new BadRequest(413);
      }
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  /** 防跨站提交：表单里的 _csrf 必须与会话里的相同。 */
  public void checkCsrf() throws IOException {
    String expected = Sessions.csrfToken(this);
    String sent = form().only("_csrf");
    if (expected == null || sent == null || !Randoms.sameText(sent, expected)) {
      throw new LoginFailure(FailureReason.FORM_EXPIRED);
    }
  }

  public Map<String, String> cookies() {
    return Cookies.read(request);
  }

  public void setCookie(String name, String value, long seconds) {
    Cookies.set(response, settings, Cookies.nameOf(settings, name), value, seconds);
  }

  public void clearCookie(String name) {
    Cookies.clear(response, settings, Cookies.nameOf(settings, name));
  }

  public String cookie(String name) {
    return cookies().get(Cookies.nameOf(settings, name));
  }

  /** 已登录的人；没有时返回 null。 */
  public SignedIn signedIn() {
    return signedIn;
  }

  void setSignedIn(SignedIn value) {
    signedIn = value;
  }

  /** 没有会话时返回 null，不新建。 */
  HttpSession session() {
    return request.getSession(false);
  }

  /** 换一个新的会话编号（旧会话作废）。 */
  HttpSession renewSession() {
    HttpSession old = session();
    if (old != null) {
      old.invalidate();
    }
    HttpSession fresh = request.getSession(true);
    // 有的容器会沿用浏览器带来的编号，所以总是再换一次。
    request.changeSessionId();
    Cookies.addSameSite(response);
    return fresh;
  }

  /** 一条与这次请求有关的审计记录；reason 为 null 是成功。 */
  public Audit.Entry audit(String event, String reason) {
    return app.audit.entry(event, reason).request(clientIp(), requestId);
  }

  /** 只写 Location，不用 sendRedirect：有的容器会把它改成由请求推导的完整地址。 */
  public void redirect(int status, String location) {
    response.setStatus(status);
    response.setHeader("Location", location);
  }

  public void html(int status, String page) throws IOException {
    send(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  public void json(int status, Object content) throws IOException {
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    send(status, "application/json; charset=utf-8", bytes);
  }

  void send(int status, String type, byte[] content) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    if (!"HEAD".equals(method())) {
      response.getOutputStream().write(content);
    }
  }

  void setHeader(String name, String value) {
    response.setHeader(name, value);
  }

  /** 出错前写了一半的内容不要了。 */
  void forgetBody() {
    if (!response.isCommitted()) {
      response.resetBuffer();
    }
  }

  boolean isCommitted() {
    return response.isCommitted();
  }

  int status() {
    return response.getStatus();
  }
}
