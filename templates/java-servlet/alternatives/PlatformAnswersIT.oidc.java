package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.example.business.Browser.Page;
import cn.example.business.web.Parameters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 平台不按约定作答的各种样子：一律不登录。 */
class PlatformAnswersIT {
  private static final String NONE = "{\"alg\":\"none\"}";

  private final List<DynamicTest> tests = new ArrayList<>();

  private static Function<Map<String, Object>, Object> set(String name, Object value) {
    return answer -> Nested.put(answer, name, value);
  }

  private void refuses(String name, String message, Function<Map<String, Object>, Object> change) {
    tests.add(
        dynamicTest(
            name,
            () -> {
              try (SystemUnderTest system = new SystemUnderTest()) {
                system.addBound("zhangsan");
                system.platform.change.put(message, change);
                assertEquals(502, system.logIn().status);
                assertNull(system.whoAmI());
                assertTrue(system.lastAudit().startsWith("login failure "));
              }
            }));
  }

  @TestFactory
  @DisplayName("一律拒绝")
  List<DynamicTest> refusals() {
    String elsewhere = "http://127.0.0.1:1";
    refuses("发现文档的 issuer 不同", "discovery", set("issuer", elsewhere));
    refuses("id_token 的 iss 不同", "claims", set("iss", elsewhere));
    refuses("id_token 的 aud 不是本系统", "claims", set("aud", "another-client"));
    List<String> several = Arrays.asList(FakePlatform.CLIENT_ID, "another-client");
    refuses("id_token 有几个 aud 而没有 azp", "claims", set("aud", several));
    refuses("id_token 的 nonce 不同", "claims", set("nonce", "another-nonce"));
    for (String claim : Arrays.asList("nonce", "aud", "iat", "sub", "exp")) {
      refuses("id_token 没有 " + claim, "claims", set(claim, Nested.REMOVED));
    }
    refuses(
        "id_token 已过期",
        "claims",
        answer -> {
          long now = Instant.now().getEpochSecond();
          return Nested.put(Nested.put(answer, "iat", now - 900), "exp", now - 600);
        });
    refuses("id_token 的签名来自别的密钥", "signingKey", answer -> answer);
    refuses("id_token 的签名被改动", "jwt", answer -> jwt(answer).replaceAll(".{8}$", "AAAAAAAA"));
    refuses(
        "id_token 没有签名（alg=none）",
        "jwt",
        answer -> base64(NONE) + "." + jwt(answer).split("\\.")[1] + ".");
    refuses("id_token 用 HS256", "header", set("alg", "HS256"));
    refuses("没有 id_token", "token", set("id_token", Nested.REMOVED));
    refuses("没有 access_token", "token", set("access_token", Nested.REMOVED));
    refuses("公钥不是 JSON", "jwks", answer -> "<html>");
    refuses("用户信息是别人的", "userinfo", set("sub", "SOMEONE-ELSE"));
    refuses("用户信息没有 sub", "userinfo", set("sub", Nested.REMOVED));
    String megabytes = " ".repeat(5 * 1024 * 1024);
    for (String step : Arrays.asList("token", "userinfo")) {
      refuses(step + " 应答不是 JSON", step, answer -> "<html>");
      refuses(step + " 应答有几兆字节", step, answer -> megabytes + Nested.json(answer));
    }
    return tests;
  }

  private static String jwt(Map<String, Object> answer) {
    return String.valueOf(answer.get("jwt"));
  }

  private static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @TestFactory
  @DisplayName("HTTP 状态码不对：拒绝")
  List<DynamicTest> httpStatus() {
    for (int status : new int[] {401, 429, 500}) {
      tests.add(
          dynamicTest(
              "HTTP " + status,
              () -> {
                try (SystemUnderTest system = new SystemUnderTest()) {
                  system.addBound("zhangsan");
                  system.platform.httpStatus = status;
                  assertEquals(502, system.logIn().status);
                  assertNull(system.whoAmI());
                }
              }));
    }
    return tests;
  }

  @Test
  @DisplayName("密钥不对：说明是密钥的问题")
  void explainsWrongSecret() {
    String wrong = "not-the-secret-that-was-issued";
    try (SystemUnderTest system = new SystemUnderTest("CLIENT_SECRET", wrong)) {
      Page page = system.logIn();
      assertEquals(502, page.status);
      assertTrue(page.text.contains("不认可本系统的应用标识或密钥（invalid_client）"));
      assertFalse(page.text.contains(wrong));
    }
  }

  @Test
  @DisplayName("id_token 没有 kid 而平台只有一把公钥：可以登录")
  void needsNoKeyId() {
    try (SystemUnderTest system = new SystemUnderTest()) {
      system.addBound("zhangsan");
      system.platform.change.put("header", set("kid", Nested.REMOVED));
      system.logIn();
      assertNotNull(system.whoAmI());
    }
  }

  @Test
  @DisplayName("平台换了公钥：下一次登录立刻可用")
  void takesNewKeys() {
    try (SystemUnderTest system = new SystemUnderTest()) {
      system.addBound("zhangsan");
      system.logIn();
      system.platform.rotateKey();
      system.browser.cookies.clear();
      system.logIn();
      assertNotNull(system.whoAmI());
    }
  }

  @Test
  @DisplayName("授权请求带 PKCE S256 与 nonce，只申请声明过的信息")
  void asksAsItShould() {
    try (SystemUnderTest system = new SystemUnderTest()) {
      String location = system.browser.request(system.base + "/auth/login").location;
      Parameters query = Parameters.parse(URI.create(location).getRawQuery());
      assertEquals("S256", query.only("code_challenge_method"));
      assertTrue(query.only("code_challenge").matches("[\\w-]{43}"));
      assertTrue(query.only("nonce").matches("[\\w-]{43}"));
      assertTrue(Arrays.asList(query.only("scope").split(" ")).contains("openid"));
      assertFalse(location.contains("code_verifier"));
    }
  }

  @Test
  @DisplayName("只留下声明过的用户信息，其余的不进会话，也不出现在页面上")
  void keepsDeclaredClaimsOnly() {
    try (SystemUnderTest system = new SystemUnderTest("ACCOUNT_MODE", "auto")) {
      system.platform.change.put("userinfo", set("undeclared", "没有声明过的值"));
      Page page = system.logIn();
      assertTrue(page.text.contains("您好"));
      assertFalse(page.text.contains("没有声明过的值") || page.text.contains("10000000001"));
    }
  }

  @Test
  @DisplayName("退出平台时带 id_token；带回的 state 不同则不说平台已退出")
  void checksLogoutState() {
    try (SystemUnderTest system =
        new SystemUnderTest(
            "LOGOUT_AT_PLATFORM", "true", "LOGOUT_RETURN_PATH", "/auth/logged-out")) {
      system.addBound("zhangsan");
      Page home = system.logIn();
      system.platform.change.put("logout", set("state", "another-state"));
      Page toPlatform =
          system.browser.submit(home, system.base + "/auth/logout", Collections.emptyMap());
      assertTrue(toPlatform.location.contains("id_token_hint="));
      assertTrue(system.browser.follow(toPlatform).text.contains("不能确认您是否已退出"));
    }
  }
}
