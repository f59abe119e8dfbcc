package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.FakePlatformServer.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 绑定：首次登录凭本地密码绑定一次；锁定、双向唯一、解除。 */
class BindingTest {

  private SystemUnderTest system;

  @BeforeEach
  void start() {
    system = SystemUnderTest.start();
  }

  private Page openForm(Browser browser) {
    return browser.open(system.base + "/auth/login");
  }

  private Page bind(Browser browser, Page form, String username, String password) {
    Map<String, String> fields = Map.of("username", username, "password", password);
    return browser.submit(form, system.base + "/auth/bind", fields);
  }

  private Page bind(Page form, String password) {
    return bind(system.browser, form, "zhangsan", password);
  }

  @Test
  @DisplayName("首次登录要绑定；绑定一次之后直接登录")
  void bindsOnce() {
    system.addAccount("zhangsan");
    Page form = system.browser.open(system.base + "/auth/login?return=/?x=1");
    assertEquals(system.base + "/auth/bind", form.url());
    assertNull(system.whoAmI());
    String before = system.browser.cookie("sid");

    Page wrong = bind(form, "wrong");
    assertEquals(403, wrong.status());
    assertTrue(wrong.text().contains("账号或密码不正确"));
    Page done = bind(form, SystemUnderTest.PASSWORD);
    assertEquals(system.base + "/?x=1", done.location());
    assertEquals("zhangsan", system.whoAmI().get("account"));
    assertNotEquals(before, system.browser.cookie("sid"));
    List<String> audit =
        system.audit().stream()
            .map(entry -> entry.get("event") + " " + entry.get("result"))
            .toList();
    assertEquals(List.of("bind failure", "bind success", "login success"), audit);
    assertFalse(system.auditText().contains(SystemUnderTest.PASSWORD));

    Browser later = new Browser();
    later.open(system.base + "/auth/login");
    assertEquals("zhangsan", system.whoAmI(later).get("account"));
  }

  @Test
  @DisplayName("已被绑定的账号不能再绑定给别人")
  void refusesTakenAccount() {
    system.addBoundAccount();
    system.platform.person = new Person("U-0002", "测试乙", "10000000002");
    Page page = bind(openForm(system.browser), SystemUnderTest.PASSWORD);
    assertEquals(409, page.status());
    assertTrue(page.text().contains("已经被另一个平台账号绑定"));
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("一个平台账号不能绑定两个本地账号")
  void refusesSecondAccount() {
    system.addAccount("zhangsan");
    system.addAccount("lisi");
    Browser other = new Browser();
    Page form = openForm(system.browser);
    Page otherForm = openForm(other);
    bind(form, SystemUnderTest.PASSWORD);
    Page page = bind(other, otherForm, "lisi", SystemUnderTest.PASSWORD);
    assertEquals(409, page.status());
    assertNull(system.whoAmI(other));
  }

  @Test
  @DisplayName("连续输错五次锁定，锁定时正确的密码也不行；到时解锁")
  void locksAfterFailures() {
    system.addAccount("zhangsan");
    Page form = openForm(system.browser);
    List<Integer> statuses =
        Stream.of("a", "b", "c", "d", "e", "f", "g")
            .parallel()
            .map(typed -> bind(form, typed).status())
            .sorted()
            .toList();
    assertEquals(List.of(403, 403, 403, 403, 403, 429, 429), statuses);
    assertEquals(429, bind(form, SystemUnderTest.PASSWORD).status());
    assertEquals(2, system.database.sql("UPDATE bind_attempts SET expires_at = 0").update());
    assertEquals(303, bind(form, SystemUnderTest.PASSWORD).status());
  }

  @Test
  @DisplayName("停用的账号不能绑定")
  void refusesDisabledAccount() {
    system.addAccount("zhangsan");
    system.accounts.setDisabled("zhangsan", true);
    Page page = bind(openForm(system.browser), SystemUnderTest.PASSWORD);
    assertEquals(403, page.status());
    assertTrue(page.text().contains("已停用"));
    assertTrue(system.bindings.accountOf("U-0001").isEmpty());
  }

  @Test
  @DisplayName("没有经过平台、没有 _csrf 的绑定都拒绝")
  void refusesForgedForms() {
    system.addAccount("zhangsan");
    String url = system.base + "/auth/bind";
    assertEquals(400, system.browser.request(url).status());
    Map<String, String> fields =
        Map.of("username", "zhangsan", "password", SystemUnderTest.PASSWORD);
    assertEquals(403, system.browser.post(url, fields).status());
    openForm(system.browser);
    Page refused = system.browser.post(url, fields);
    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("页面已失效"));
    assertTrue(system.bindings.accountOf("U-0001").isEmpty());
  }

  @Test
  @DisplayName("许多人同时绑定同一个账号：只有一个成功")
  void bindsOneOfMany() {
    system.addAccount("zhangsan");
    long id = system.accounts.byUsername("zhangsan").orElseThrow().id();
    long bound =
        Stream.iterate(0, at -> at + 1)
            .limit(100)
            .parallel()
            .filter(at -> tryToBind(at, id))
            .count();
    assertEquals(1, bound);
  }

  private boolean tryToBind(int at, long accountId) {
    try {
      system.bindings.bind("P-" + at, accountId);
      return true;
    } catch (RuntimeException taken) {
      return false;
    }
  }

  @Test
  @DisplayName("解除绑定：会话结束，下次登录重新绑定")
  void unbinds() {
    system.addBoundAccount();
    Page home = system.browser.open(system.base + "/auth/login");
    String url = system.base + "/auth/unbind";
    assertEquals(403, system.browser.post(url, Map.of()).status());
    Page page = system.browser.follow(system.browser.submit(home, url, Map.of()));
    assertTrue(page.text().contains("已解除绑定"));
    assertNull(system.whoAmI());
    assertEquals("unbind", system.lastAudit().get("event"));
    assertEquals(
        system.base + "/auth/bind", system.browser.open(system.base + "/auth/login").url());
  }
}
