package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 会话：闲置与绝对期限、退出、会话固定。 */
class SessionTest {

  private SystemUnderTest system;

  private Page signIn(String... settings) {
    system = SystemUnderTest.start(settings);
    system.addBoundAccount();
    return system.browser.open(system.base + "/auth/login");
  }

  @Test
  @DisplayName("闲置超过期限：会话失效；一直在用则不失效")
  void endsWhenIdle() throws InterruptedException {
    signIn("SESSION_IDLE_MINUTES", "0.04");
    String sid = system.browser.cookie("sid");
    for (int round = 0; round < 3; round++) {
      Thread.sleep(900);
      assertNotNull(system.whoAmI());
    }
    Thread.sleep(2500);
    // 浏览器还留着 Cookie，服务器已不再承认。
    assertEquals(sid, system.browser.cookie("sid"));
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("超过绝对期限：一直在用也失效")
  void endsAfterAbsoluteLimit() {
    signIn("SESSION_ABSOLUTE_HOURS", "1", "SESSION_IDLE_MINUTES", "240");
    system.clock.set(Duration.ofMinutes(59));
    assertNotNull(system.whoAmI());
    system.clock.set(Duration.ofMinutes(61));
    assertNull(system.whoAmI());
    assertEquals("absolute-limit", system.lastAudit().get("reason"));
  }

  @Test
  @DisplayName("退出：本系统的会话结束，并送用户去平台退出再回来")
  void signsOut() {
    Page home = signIn();
    String sid = system.browser.cookie("sid");
    Page toPlatform = system.browser.submit(home, system.base + "/auth/logout", Map.of());
    assertEquals(303, toPlatform.status());
    String logout = system.platform.address() + FakePlatform.logoutPath();
    assertTrue(toPlatform.location().startsWith(logout), toPlatform.location());
    Page page = system.browser.follow(toPlatform);
    assertTrue(page.text().contains("您已退出登录"), page.text());
    system.browser.cookies.put("127.0.0.1 sid", sid);
    assertNull(system.whoAmI());
    assertEquals("logout", system.lastAudit().get("event"));
  }

  @Test
  @DisplayName("平台连不上时，退出仍然结束本系统的会话")
  void signsOutWithoutPlatform() {
    Page home = signIn();
    system.platform.close();
    Page page = system.browser.submit(home, system.base + "/auth/logout", Map.of());
    assertEquals(303, page.status());
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("退出必须是带 _csrf 的 POST")
  void signsOutByFormOnly() {
    signIn();
    String url = system.base + "/auth/logout";
    assertEquals(404, system.browser.request(url).status());
    assertEquals(403, system.browser.post(url, Map.of()).status());
    assertEquals(403, system.browser.post(url, Map.of("_csrf", "x".repeat(43))).status());
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("别人塞进来的会话编号不会被采用")
  void ignoresPlantedSession() {
    system = SystemUnderTest.start();
    system.addBoundAccount();
    system.browser.cookies.put("127.0.0.1 sid", "planted.planted");
    system.browser.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI());
    assertFalse(system.browser.cookie("sid").contains("planted"));
  }

  @Test
  @DisplayName("同一个会话里，退出之后的旧编号不再有效，新的登录换新编号")
  void renewsSession() {
    signIn();
    String first = system.browser.cookie("sid");
    system.browser.open(system.base + "/auth/login");
    String second = system.browser.cookie("sid");
    assertNotEquals(first, second);
    system.browser.cookies.put("127.0.0.1 sid", first);
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("存活检查不需要会话")
  void isWell() {
    system = SystemUnderTest.start();
    Page page = system.browser.request(system.base + "/healthz");
    assertEquals(200, page.status());
    assertEquals("{\"status\":\"ok\"}", page.text());
    assertEquals(List.of(), page.setCookies());
  }

  @Test
  @DisplayName("不存在的页面也是本系统的样子")
  void explainsMissingPage() {
    system = SystemUnderTest.start();
    Page page = system.browser.request(system.base + "/no-such-page");
    assertEquals(404, page.status());
    assertTrue(page.text().contains("没有这个页面"));
    Page strange = system.browser.request(system.base + "/%2e%2e%2f;x");
    assertEquals(400, strange.status());
    assertTrue(strange.text().contains("请求有误"), strange.text());
  }
}
