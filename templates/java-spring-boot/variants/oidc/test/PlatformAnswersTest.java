package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.example.business.text.Json;
import cn.example.business.text.QueryString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 平台不按约定作答的各种样子：一律不登录。 */
class PlatformAnswersTest {

  private static final String INVALID = "platform-answer-invalid";
  private static final String UNSOUND = "token-invalid";

  /** 怎么改写一个应答。 */
  private interface Change extends Function<Map<String, Object>, Object> {}

  private static Change set(String name, Object value) {
    return answer -> Nested.put(answer, name, value);
  }

  private static Change without(String name) {
    return answer -> Nested.remove(answer, name);
  }

  private static DynamicTest refuses(String name, String message, Change change, String reason) {
    return dynamicTest(
        name,
        () -> {
          SystemUnderTest system = SystemUnderTest.start();
          system.addBoundAccount();
          system.platform.change.put(message, change);
          Page page = system.browser.open(system.base + "/auth/login");
          assertEquals(502, page.status(), page.text());
          assertNull(system.whoAmI());
          assertEquals("failure", system.lastAudit().get("result"));
          assertEquals(reason, system.lastAudit().get("reason"));
        });
  }

  @TestFactory
  @DisplayName("拒绝")
  List<DynamicTest> refusesBadAnswers() {
    String other = "http://127.0.0.1:1";
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(refuses("发现文档的 issuer 不同", "discovery", set("issuer", other), UNSOUND));
    tests.add(refuses("id_token 的 iss 不同", "claims", set("iss", other), UNSOUND));
    tests.add(refuses("id_token 的 aud 不是本系统", "claims", set("aud", "another"), UNSOUND));
    tests.add(refuses("id_token 的 nonce 不同", "claims", set("nonce", "another"), UNSOUND));
    for (String name : List.of("nonce", "aud", "iat", "sub", "exp", "iss")) {
      tests.add(refuses("id_token 没有 " + name, "claims", without(name), INVALID));
    }
    Change expired = set("exp", Instant.now().getEpochSecond() - 600);
    tests.add(refuses("id_token 已过期", "claims", expired, UNSOUND));
    tests.add(refuses("id_token 的签名来自别的密钥", "signingKey", answer -> answer, UNSOUND));
    Change damaged =
        answer -> {
          String jwt = String.valueOf(answer.get("jwt"));
          return jwt.substring(0, jwt.length() - 8) + "AAAAAAAA";
        };
    tests.add(refuses("id_token 的签名被改动", "jwt", damaged, UNSOUND));
    Change unsigned =
        answer -> "eyJhbGciOiJub25lIn0." + answer.get("jwt").toString().split("\\.")[1] + ".";
    tests.add(refuses("id_token 没有签名（alg=none）", "jwt", unsigned, INVALID));
    tests.add(refuses("id_token 用 HS256", "header", set("alg", "HS256"), INVALID));
    tests.add(refuses("没有 id_token", "token", without("id_token"), INVALID));
    tests.add(refuses("没有 access_token", "token", without("access_token"), INVALID));
    Change flood = answer -> " ".repeat(5 * 1024 * 1024) + Json.write(answer);
    tests.add(refuses("令牌应答不是 JSON", "token", answer -> "<html>", INVALID));
    tests.add(refuses("令牌应答有几兆字节", "token", flood, INVALID));
    Change another = set("sub", "SOMEONE-ELSE");
    tests.add(refuses("用户信息是别人的", "userinfo", another, "subject-mismatch"));
    tests.add(refuses("用户信息没有 sub", "userinfo", without("sub"), INVALID));
    tests.add(refuses("用户信息不是 JSON", "userinfo", answer -> "<html>", INVALID));
    tests.add(refuses("用户信息有几兆字节", "userinfo", flood, INVALID));
    return tests;
  }

  @TestFactory
  @DisplayName("状态码")
  List<DynamicTest> refusesBadStatuses() {
    return List.of(401, 429, 500).stream().map(PlatformAnswersTest::refusesStatus).toList();
  }

  private static DynamicTest refusesStatus(int status) {
    return dynamicTest(
        "HTTP " + status,
        () -> {
          SystemUnderTest system = SystemUnderTest.start();
          system.addBoundAccount();
          system.platform.httpStatus = status;
          assertEquals(502, system.browser.open(system.base + "/auth/login").status());
          assertNull(system.whoAmI());
        });
  }

  @Test
  @DisplayName("密钥不对：说明是密钥的问题")
  void explainsWrongSecret() {
    SystemUnderTest system = SystemUnderTest.start("CLIENT_SECRET", "not-the-secret-issued");
    Page page = system.browser.open(system.base + "/auth/login");
    assertEquals(502, page.status());
    assertTrue(page.text().contains("不认可本系统的应用标识或密钥（invalid_client）"));
    assertFalse(page.text().contains("not-the-secret"));
  }

  @Test
  @DisplayName("id_token 没有 kid 而平台只有一把公钥：可以登录")
  void takesKeyWithoutId() {
    SystemUnderTest system = SystemUnderTest.start();
    system.addBoundAccount();
    system.platform.change.put("header", without("kid"));
    system.browser.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("平台换了公钥：下一次登录立刻可用")
  void followsKeys() {
    SystemUnderTest system = SystemUnderTest.start();
    system.addBoundAccount();
    system.browser.open(system.base + "/auth/login");
    system.platform.rotateKey();
    Browser later = new Browser();
    later.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI(later));
  }

  @Test
  @DisplayName("授权请求带 PKCE S256 与 nonce，只申请声明过的信息")
  void asksForNoMore() {
    SystemUnderTest system = SystemUnderTest.start();
    String location = system.browser.request(system.base + "/auth/login").location();
    QueryString query = new QueryString(location.split("\\?", 2)[1]);
    assertEquals("S256", query.only("code_challenge_method"));
    assertTrue(query.only("code_challenge").matches("[\\w-]{43}"));
    assertTrue(query.only("nonce").matches("[\\w-]{43}"));
    assertTrue(List.of(query.only("scope").split(" ")).contains("openid"));
    assertFalse(location.contains("code_verifier"));
  }

  @Test
  @DisplayName("只留下声明过的用户信息，其余的不进会话，也不出现在页面上")
  void keepsDeclaredClaimsOnly() {
    SystemUnderTest system = SystemUnderTest.start("ACCOUNT_MODE", "auto");
    system.platform.change.put("userinfo", set("undeclared", "没有声明过的值"));
    Page page = system.browser.open(system.base + "/auth/login");
    assertTrue(page.text().contains("您好"));
    assertFalse(page.text().matches("(?s).*(没有声明过的值|10000000001).*"));
  }

  @Test
  @DisplayName("退出平台时带 id_token；带回的 state 不同则不说平台已退出")
  void checksLogoutState() {
    SystemUnderTest system = SystemUnderTest.start();
    system.addBoundAccount();
    Page home = system.browser.open(system.base + "/auth/login");
    system.platform.change.put("logoutState", answer -> answer);
    Page toPlatform = system.browser.submit(home, system.base + "/auth/logout", Map.of());
    assertTrue(toPlatform.location().contains("id_token_hint="));
    assertTrue(system.browser.follow(toPlatform).text().contains("不能确认您是否已退出"));
  }
}
