package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.auth.DatabaseUsedNonces;
import cn.example.business.auth.GatewaySigner;
import cn.example.business.text.FormText;
import cn.example.business.text.Json;
import cn.example.business.text.Members;
import cn.example.business.text.RandomText;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 网关的请求头：验过签才算登录，而且只算这一个请求；伪造、改动、过期、重放的都不算。 */
class GatewayTest {

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

  @BeforeEach
  void start() {
    system = SystemUnderTest.start("ACCOUNT_MODE", "auto");
  }

  @Test
  @DisplayName("网关签了名的请求算登录，而且只算这一个请求")
  void admitsSignedRequest() {
    Page page = page("/", signed(LI));
    assertTrue(page.text().contains("您好"), page.text());
    assertEquals(200, visit("/api/me", signed(LI)).status());
    assertEquals("login success", lastAudit());
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("同一个浏览器换了人，认后来的人")
  void knowsWhoCameLast() {
    String first = accountOnPage(LI);
    assertNotEquals(first, accountOnPage(ZHAO));
    assertEquals(first, accountOnPage(LI));
  }

  private String accountOnPage(Map<String, String> person) {
    assertEquals(200, page("/", signed(person)).status());
    return String.valueOf(Json.object(visit("/api/me", signed(person)).text()).get("account"));
  }

  @Test
  @DisplayName("少一项、空的随机串：不信")
  void refusesMissingHeaders() {
    for (String name : signed(LI).keySet()) {
      Map<String, String> headers = signed(LI);
      headers.remove(name);
      refuses(headers, "gateway-header-missing");
    }
    refuses(changed(signed(LI), NONCE, ""), "gateway-header-missing");
  }

  @Test
  @DisplayName("出现两次：不信，哪怕两次一样")
  void refusesRepeatedHeaders() {
    Map<String, String> headers = signed(LI);
    HttpRequest.Builder twice = request("/api/me", headers);
    twice.header(PREFIX + SUBJECT, headers.get(SUBJECT));
    assertEquals(401, system.browser.send(twice).status());
    assertEquals("login failure gateway-header-repeated", lastAudit());
  }

  @Test
  @DisplayName("改动过的、别人的密钥签的：不信")
  void refusesWrongSignature() {
    for (String name : List.of(SUBJECT, NONCE, SIGNATURE)) {
      Map<String, String> headers = signed(LI);
      refuses(changed(headers, name, headers.get(name) + "x"), "gateway-signature");
    }
    String theirs = signed(ZHAO).get(SUBJECT);
    refuses(changed(signed(LI), SUBJECT, theirs), "gateway-signature");
    refuses(signed(LI, Duration.ZERO, "another-secret"), "gateway-signature");
  }

  @Test
  @DisplayName("过早、过晚、写法不对的时间：不信")
  void refusesOtherTimes() {
    Duration apart = TOLERANCE.plusSeconds(2);
    refuses(signed(LI, apart, SECRET), "gateway-timestamp");
    refuses(signed(LI, apart.negated(), SECRET), "gateway-timestamp");
    refuses(changed(signed(LI), TIMESTAMP, "yesterday"), "gateway-timestamp");
  }

  @Test
  @DisplayName("签名正确、却说不出是谁：不信")
  void refusesUnfitPerson() {
    refuses(signed(person("", "nobody")), "subject-invalid");
    Map<String, String> odd = changed(signed(LI), SUBJECT, "%zz");
    refuses(GatewaySigner.signed(odd, SECRET), "gateway-value");
    Map<String, String> other = changed(signed(LI), SUBJECT, "%ff");
    refuses(GatewaySigner.signed(other, SECRET), "gateway-value");
  }

  @Test
  @DisplayName("重放的不算，换一个浏览器也不算")
  void refusesReplays() {
    Map<String, String> headers = signed(LI);
    assertEquals(200, visit("/api/me", headers).status());
    refuses(headers, "gateway-nonce-reused");
    system.browser = new Browser();
    refuses(headers, "gateway-nonce-reused");
  }

  @Test
  @DisplayName("同时到来的重放，只有一个算")
  void admitsOneOfReplaysAtOnce() {
    visit("/api/me", signed(LI));
    Map<String, String> headers = signed(LI);
    long admitted =
        IntStream.range(0, 8)
            .parallel()
            .map(at -> new Browser().send(request("/api/me", headers)).status())
            .filter(status -> status == 200)
            .count();
    assertEquals(1, admitted);
  }

  @Test
  @DisplayName("随机串记到时间戳失效之后，到期才忘记")
  void forgetsNoncesInTime() {
    var nonces = new DatabaseUsedNonces(system.database, system.clock);
    String nonce = RandomText.base64url();
    Instant until = system.clock.instant().plus(TOLERANCE);
    assertTrue(nonces.take(nonce, until));
    system.clock.set(TOLERANCE.minusSeconds(2));
    assertFalse(nonces.take(nonce, until));
    system.clock.set(TOLERANCE.plusSeconds(2));
    assertTrue(nonces.take(nonce, until.plus(TOLERANCE)));
  }

  @Test
  @DisplayName("从平台登录的会话照旧；带着不能信的网关请求头时不算")
  void keepsSessionOfPlatform() {
    system = SystemUnderTest.start();
    system.addBoundAccount();
    system.browser.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI());
    Map<String, String> forged = signed(LI, Duration.ZERO, "another-secret");
    assertEquals(401, visit("/api/me", forged).status());
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("没有账号的人绑定一次；绑定之后离开网关仍不算登录")
  void bindsOnce() {
    system = SystemUnderTest.start();
    system.addAccount("lisi");
    assertEquals(401, visit("/api/me", signed(LI)).status());
    Page first = page("/?x=1", signed(LI));
    assertEquals(system.base + "/auth/bind", first.location());
    Page form = page("/auth/bind", signed(LI));
    assertEquals(system.base + "/?x=1", bind(form, LI).location());
    assertTrue(visit("/api/me", signed(LI)).text().contains("\"lisi\""));
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("绑定途中换了人：前一个人的表单不能再提交")
  void endsBindingOfAnother() {
    system = SystemUnderTest.start();
    system.addAccount("lisi");
    page("/", signed(LI));
    Page form = page("/auth/bind", signed(LI));
    assertEquals(403, bind(form, ZHAO).status());
    assertEquals(401, visit("/api/me", signed(LI)).status());
  }

  private Page bind(Page form, Map<String, String> person) {
    Map<String, String> fields =
        Map.of("_csrf", form.csrf(), "username", "lisi", "password", SystemUnderTest.PASSWORD);
    HttpRequest.Builder submitted = request("/auth/bind", signed(person));
    submitted.header("Content-Type", "application/x-www-form-urlencoded");
    return system.browser.send(submitted.POST(BodyPublishers.ofString(FormText.of(fields))));
  }

  @Test
  @DisplayName("不开通账号时的陌生人、停用的账号：说明原因")
  void explainsRefusedAccounts() {
    system = SystemUnderTest.start("ACCOUNT_MODE", "reject");
    Page stranger = page("/", signed(LI));
    assertEquals(403, stranger.status());
    assertTrue(stranger.text().contains("还没有本系统的账号"), stranger.text());
    assertEquals("login failure account-missing", lastAudit());
    system.addAccount("lisi");
    long lisi = system.accounts.byUsername("lisi").orElseThrow().id();
    system.bindings.bind("U99-li", lisi);
    system.accounts.setDisabled("lisi", true);
    assertEquals(403, page("/", signed(LI)).status());
    assertEquals("login failure account-disabled", lastAudit());
  }

  private static Map<String, String> person(String subject, String name) {
    return Map.of("sub", subject, "name", name);
  }

  private Map<String, String> signed(Map<String, String> person) {
    return signed(person, Duration.ZERO, SECRET);
  }

  /** 网关为这个人写出的请求头，不带前缀。 */
  private Map<String, String> signed(Map<String, String> person, Duration apart, String secret) {
    Map<String, Object> values = new HashMap<>();
    IDENTITY.forEach(name -> values.put(name, ""));
    values.put("uid", person.getOrDefault("sub", ""));
    values.compute("uinfo", (header, value) -> with(value, person.get("name"), "name"));
    values.compute("uinfo", (header, value) -> with(value, person.get("phone_number"), "mobile"));
    Map<String, String> carried = new HashMap<>();
    values.forEach((name, value) -> carried.put(name, encoded(textOf(value))));
    carried.put(TIMESTAMP, written(system.clock.instant().plus(apart)));
    carried.put(NONCE, RandomText.base64url());
    return GatewaySigner.signed(carried, secret);
  }

  private static String textOf(Object value) {
    return value instanceof Map ? Json.write(value) : value.toString();
  }

  /** object 还不是 JSON 对象时，新建一个。 */
  private static Map<String, Object> with(Object object, String text, String... path) {
    Map<String, Object> members = Members.object(object);
    return Nested.put(members == null ? new HashMap<>() : members, String.join(".", path), text);
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

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.base + path));
    headers.forEach((name, value) -> request.header(PREFIX + name, value));
    return request;
  }

  private Page visit(String path, Map<String, String> headers) {
    return system.browser.send(request(path, headers));
  }

  private Page page(String path, Map<String, String> headers) {
    return system.browser.send(request(path, headers).header("Accept", "text/html"));
  }

  /** 当作没有登录，说明情况，不开会话，记下原因。 */
  private void refuses(Map<String, String> headers, String reason) {
    Page page = visit("/api/me", headers);
    assertEquals(401, page.status(), reason);
    assertEquals(List.of(), page.setCookies());
    assertTrue(page.text().contains("请求编号"), page.text());
    assertEquals("login failure " + reason, lastAudit());
  }

  private String lastAudit() {
    Map<String, Object> last = system.lastAudit();
    String result = last.get("event") + " " + last.get("result");
    return last.containsKey("reason") ? result + " " + last.get("reason") : result;
  }
}
