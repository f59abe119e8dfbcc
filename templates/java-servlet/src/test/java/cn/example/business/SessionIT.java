package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.Browser.Page;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 会话：闲置与绝对期限、退出、会话固定。 */
class SessionIT {
  private SystemUnderTest system;

  @AfterEach
  void stop() {
    system.close();
  }

  private Page start(String... overrides) {
    system = new SystemUnderTest(overrides);
    system.addBound("zhangsan");
    return system.logIn();
  }

  private Page logOut(Page home) {
    return system.browser.submit(home, system.base + "/auth/logout", Collections.emptyMap());
  }

  @Test
  @DisplayName("闲置超过期限：会话失效；一直在用则不失效")
  void endsWhenIdle() throws InterruptedException {
    start("SESSION_IDLE_MINUTES", "0.01");
    String sid = system.browser.cookie("sid");
    for (int round = 0; round < 3; round++) {
      Thread.sleep(300);
      assertNotNull(system.whoAmI());
    }
    Thread.sleep(700);
    // 浏览器还留着 Cookie，服务器已不再承认。
    assertEquals(sid, system.browser.cookie("sid"));
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("超过绝对期限：一直在用也失效")
  void endsAtLast() throws InterruptedException {
    start("SESSION_ABSOLUTE_HOURS", "0.001");
    for (int round = 0; round < 3; round++) {
      Thread.sleep(800);
      assertNotNull(system.whoAmI());
    }
    Thread.sleep(1500);
    assertNull(system.whoAmI());
    assertEquals("session-expired success absolute-limit", system.lastAudit());
  }

  @Test
  @DisplayName("退出：本系统的会话结束，并送用户去平台退出再回来")
  void logsOutAtPlatform() {
    Page home = start("LOGOUT_AT_PLATFORM", "true", "LOGOUT_RETURN_PATH", "/auth/logged-out");
    String sid = system.browser.cookie("sid");
    Page toPlatform = logOut(home);
    assertEquals(303, toPlatform.status);
    String expected = system.platform.address() + system.platform.logoutPath();
    assertTrue(toPlatform.location.startsWith(expected), toPlatform.location);
    assertTrue(system.browser.follow(toPlatform).text.contains("您已退出登录"));
    system.browser.cookies.put("127.0.0.1 sid", sid);
    assertNull(system.whoAmI());
    assertEquals("logout success", system.lastAudit());
  }

  @Test
  @DisplayName("平台连不上时，退出仍然结束本系统的会话")
  void logsOutWithoutPlatform() {
    Page home = start("LOGOUT_AT_PLATFORM", "true", "LOGOUT_RETURN_PATH", "/auth/logged-out");
    system.platform.close();
    assertEquals(303, logOut(home).status);
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("只退出本系统")
  void logsOutHere() {
    Page home = start("LOGOUT_AT_PLATFORM", "false");
    assertEquals(system.base + "/auth/logged-out", logOut(home).location);
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("退出必须是带 _csrf 的 POST")
  void refusesForgedLogout() {
    start();
    String url = system.base + "/auth/logout";
    assertEquals(404, system.browser.request(url).status);
    assertEquals(403, system.browser.post(url, Collections.emptyMap()).status);
    String forged = "x".repeat(43);
    assertEquals(403, system.browser.post(url, Collections.singletonMap("_csrf", forged)).status);
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("别人塞进来的会话编号不会被采用")
  void refusesPlantedSession() {
    start();
    Browser victim = new Browser();
    victim.cookies.put("127.0.0.1 sid", "0123456789ABCDEF0123456789ABCDEF");
    victim.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI(victim));
    assertNotEquals("0123456789ABCDEF0123456789ABCDEF", victim.cookie("sid"));
  }

  @Test
  @DisplayName("存活检查不需要会话")
  void isHealthy() {
    system = new SystemUnderTest();
    Page page = system.browser.request(system.base + "/healthz");
    assertEquals(200, page.status);
    assertEquals("{\"status\":\"ok\"}", page.text);
    assertFalse(page.headers.firstValue("Set-Cookie").isPresent());
  }

  @Test
  @DisplayName("不存在的页面也是本系统的样子")
  void explainsMissingPages() {
    system = new SystemUnderTest();
    Page page = system.browser.request(system.base + "/no-such-page");
    assertEquals(404, page.status);
    assertTrue(page.text.contains("没有这个页面"));
  }

  @Test
  @DisplayName("太大的表单：不接受")
  void refusesLargeForms() {
    system = new SystemUnderTest();
    String large = "x".repeat(20_000);
    String url = system.base + "/auth/bind";
    Page page = system.browser.post(url, Collections.singletonMap("username", large));
    assertEquals(413, page.status);
    assertTrue(page.text.contains("请求有误"));
  }

  @Test
  @DisplayName("在 https 的反向代理之后：Cookie 带 Secure 与 __Host-，来源地址取自代理")
  void worksBehindProxy() {
    String https = "https://oa.example.test";
    system =
        new SystemUnderTest(
            "PUBLIC_BASE_URL",
            https,
            "REDIRECT_URI",
            https + "/auth/callback",
            "TRUST_PROXY",
            "loopback");
    Page insecure = system.browser.request(system.base + "/auth/login");
    assertEquals(500, insecure.status);
    assertTrue(insecure.text.contains("X-Forwarded-Proto"));
    system.browser.headers.put("X-Forwarded-Proto", "https");
    system.browser.headers.put("X-Forwarded-For", "203.0.113.7");
    system.browser.headers.put("X-Request-Id", "from-the-proxy-1");
    Page secure = system.browser.request(system.base + "/auth/login");
    assertTrue(secure.header("Set-Cookie").matches("__Host-login-.*; Secure; SameSite=Lax"));
    assertEquals("max-age=31536000", secure.header("Strict-Transport-Security"));
    assertEquals("from-the-proxy-1", secure.header("X-Request-Id"));
    system.browser.request(system.base + "/auth/callback?code=x");
    assertEquals("203.0.113.7", system.audit().get(0).get("sourceIp"));
  }
}
