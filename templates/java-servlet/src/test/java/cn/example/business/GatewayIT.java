package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.Browser.Page;
import cn.example.business.accounts.UsedNonces;
import cn.example.business.auth.GatewaySigner;
import cn.example.business.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 网关的请求头：验过签才算登录，而且只算这一个请求；伪造、改动、过期、重放的都不算。 */
class GatewayIT {
  private static final String PREFIX = "x-rio-";
  private static final String SECRET = SignatureCheck.SECRET;
  private static final List<String> IDENTITY = List.of("uid", "uinfo", "ext");
  private static final String SUBJECT = "uid";
  private static final String TIMESTAMP = "timestamp";
  private static final String NONCE = "nonce";
  private static final String SIGNATURE = "signature";
  private static final Duration TOLERANCE = Duration.ofSeconds(180);
  private static final Map<String, String> LI = person("U99-li", "李𠮷%2F");
  private static final Map<String, String> ZHAO = person("U99-zhao", "赵");

  private SystemUnderTest system;

  private void start(String accountMode) {
    system = new SystemUnderTest("ACCOUNT_MODE", accountMode);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  @Test
  @DisplayName("网关签了名的请求算登录，而且只算这一个请求；同一个浏览器换了人，认后来的人")
  void admitsSignedRequests() {
    start("auto");
    Page page = page("/", signed(LI));
    assertTrue(page.text.contains("您好"), page.text);
    assertEquals("login success", system.lastAudit());
    String first = accountOnPage(LI);
    assertNotEquals(first, accountOnPage(ZHAO));
    assertEquals(first, accountOnPage(LI));
    assertNull(without(() -> system.whoAmI()));
  }

  private String accountOnPage(Map<String, String> person) {
    assertEquals(200, page("/", signed(person)).status);
    Page me = visit("/api/me", signed(person));
    return String.valueOf(Json.parseObject(me.text).get("account"));
  }

  @Test
  @DisplayName("不能信的都拒绝，原因写进审计日志")
  void refusesOthers() {
    start("auto");
    for (String name : signed(LI).keySet()) {
      Map<String, String> headers = signed(LI);
      headers.remove(name);
      refuses(headers, "gateway-header-missing");
    }
    refuses(changed(signed(LI), NONCE, ""), "gateway-header-missing");
    for (String name : List.of(SUBJECT, NONCE, SIGNATURE)) {
      Map<String, String> headers = signed(LI);
      refuses(changed(headers, name, headers.get(name) + "x"), "gateway-signature");
    }
    String theirs = signed(ZHAO).get(SUBJECT);
    refuses(changed(signed(LI), SUBJECT, theirs), "gateway-signature");
    refuses(signed(LI, Duration.ZERO, "another-secret"), "gateway-signature");
    Duration apart = TOLERANCE.plusSeconds(2);
    refuses(signed(LI, apart, SECRET), "gateway-timestamp");
    refuses(signed(LI, apart.negated(), SECRET), "gateway-timestamp");
    refuses(changed(signed(LI), TIMESTAMP, "yesterday"), "gateway-timestamp");
    refuses(signed(person("", "nobody")), "subject-invalid");
    Map<String, String> odd = changed(signed(LI), SUBJECT, "%zz");
    refuses(GatewaySigner.signed(odd, SECRET), "gateway-value");
    Map<String, String> other = changed(signed(LI), SUBJECT, "%ff");
    refuses(GatewaySigner.signed(other, SECRET), "gateway-value");
  }

  @Test
  @DisplayName("重放的不算，换一个浏览器也不算；同时到来的只有一个算")
  void refusesReplays() {
    start("auto");
    Map<String, String> headers = signed(LI);
    assertEquals(200, visit("/api/me", headers).status);
    refuses(headers, "gateway-nonce-reused");
    Map<String, String> atOnce = signed(LI);
    long admitted =
        IntStream.range(0, 8)
            .parallel()
            .filter(at -> visit(new Browser(), "/api/me", atOnce).status == 200)
            .count();
    assertEquals(1, admitted);
  }

  @Test
  @DisplayName("随机串记到时间戳失效之后，到期才忘记")
  void forgetsNoncesInTime() {
    start("auto");
    UsedNonces nonces = new UsedNonces(system.database);
    Instant now = Instant.now();
    assertTrue(nonces.take("lasting", now.plus(TOLERANCE)));
    assertFalse(nonces.take("lasting", now.plus(TOLERANCE)));
    assertTrue(nonces.take("expired", now.minusSeconds(1)));
    assertTrue(nonces.take("expired", now.plus(TOLERANCE)));
  }

  @Test
  @DisplayName("从平台登录的会话照旧；带着不能信的网关请求头时不算")
  void keepsSessionOfPlatform() {
    start("bind");
    system.addBound("zhangsan");
    system.logIn();
    assertNotNull(system.whoAmI());
    Map<String, String> forged = signed(LI, Duration.ZERO, "another-secret");
    assertEquals(401, visit("/api/me", forged).status);
    assertNotNull(without(() -> system.whoAmI()));
  }

  @Test
  @DisplayName("没有账号的人绑定一次，途中换了人不算；绑定之后离开网关仍不算登录")
  void bindsOnce() {
    start("bind");
    system.add("lisi");
    assertEquals(401, visit("/api/me", signed(LI)).status);
    assertEquals(system.base + "/auth/bind", page("/?x=1", signed(LI)).location);
    Page theirs = page("/auth/bind", signed(LI));
    assertEquals(403, bind(theirs, ZHAO).status);
    page("/?x=1", signed(LI));
    Page form = page("/auth/bind", signed(LI));
    assertEquals(system.base + "/?x=1", bind(form, LI).location);
    assertTrue(visit("/api/me", signed(LI)).text.contains("\"lisi\""));
    assertNull(without(() -> system.whoAmI()));
  }

  private Page bind(Page form, Map<String, String> person) {
    wear(system.browser, signed(person));
    Map<String, String> fields = Map.of("username", "lisi", "password", SystemUnderTest.PASSWORD);
    return system.browser.submit(form, system.base + "/auth/bind", fields);
  }

  @Test
  @DisplayName("不开通账号时的陌生人、停用的账号：说明原因")
  void explainsRefusedAccounts() {
    start("reject");
    Page stranger = page("/", signed(LI));
    assertEquals(403, stranger.status);
    assertTrue(stranger.text.contains("还没有本系统的账号"), stranger.text);
    assertEquals("login failure account-missing", system.lastAudit());
    system.bindings.bind("U99-li", system.add("lisi").id);
    system.accounts.setDisabled("lisi", true);
    assertEquals(403, page("/", signed(LI)).status);
    assertEquals("login failure account-disabled", system.lastAudit());
  }

  private static Map<String, String> person(String subject, String name) {
    return Map.of("sub", subject, "name", name);
  }

  private static Map<String, String> signed(Map<String, String> person) {
    return signed(person, Duration.ZERO, SECRET);
  }

  /** 网关为这个人写出的请求头，不带前缀。 */
  private static Map<String, String> signed(
      Map<String, String> person, Duration apart, String secret) {
    Map<String, Object> values = new HashMap<>();
    IDENTITY.forEach(name -> values.put(name, ""));
    values.put("uid", person.getOrDefault("sub", ""));
    values.compute("uinfo", (header, value) -> with(value, person.get("name"), "name"));
    values.compute("uinfo", (header, value) -> with(value, person.get("phone_number"), "mobile"));
    Map<String, String> carried = new HashMap<>();
    values.forEach((name, value) -> carried.put(name, encoded(Nested.json(value))));
    carried.put(TIMESTAMP, written(Instant.now().plus(apart)));
    carried.put(NONCE, Randoms.token());
    return GatewaySigner.signed(carried, secret);
  }

  private static Map<String, Object> with(Object object, String text, String... path) {
    return Nested.put(object, String.join(".", path), text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String written(Instant time) {
    return String.valueOf(time.getEpochSecond());
  }

  private static Map<String, String> changed(
      Map<String, String> headers, String name, String value) {
    Map<String, String> changed = new HashMap<>(headers);
    changed.put(name, value);
    return changed;
  }

  private static void wear(Browser browser, Map<String, String> headers) {
    browser.headers.clear();
    headers.forEach((name, value) -> browser.headers.put(PREFIX + name, value));
  }

  private <T> T without(Supplier<T> action) {
    system.browser.headers.clear();
    return action.get();
  }

  private Page visit(Browser browser, String path, Map<String, String> headers) {
    wear(browser, headers);
    return browser.request(system.base + path);
  }

  private Page visit(String path, Map<String, String> headers) {
    return visit(system.browser, path, headers);
  }

  private Page page(String path, Map<String, String> headers) {
    wear(system.browser, headers);
    system.browser.headers.put("Accept", "text/html");
    return system.browser.request(system.base + path);
  }

  /** 拒绝这个请求，说明情况，不开会话，记下原因。 */
  private void refuses(Map<String, String> headers, String reason) {
    Page page = visit("/api/me", headers);
    assertEquals(401, page.status, reason);
    assertEquals("", page.header("Set-Cookie"));
    assertTrue(page.text.contains("请求编号"), page.text);
    assertEquals("login failure " + reason, system.lastAudit());
  }
}
