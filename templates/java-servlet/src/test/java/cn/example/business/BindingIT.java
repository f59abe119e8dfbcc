package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.Browser.Page;
import cn.example.business.FakePlatformBase.Person;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 绑定：首次登录凭本地密码绑定一次；锁定、双向唯一、解除。 */
class BindingIT {
  private SystemUnderTest system;

  @BeforeEach
  void start() {
    system = new SystemUnderTest();
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private Page bind(Browser browser, Page form, String username, String password) {
    return browser.submit(form, system.base + "/auth/bind", fields(username, password));
  }

  private Page bind(Page form, String username) {
    return bind(system.browser, form, username, SystemUnderTest.PASSWORD);
  }

  private static Map<String, String> fields(String username, String password) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("username", username);
    fields.put("password", password);
    return fields;
  }

  @Test
  @DisplayName("首次登录要绑定；绑定一次之后直接登录")
  void bindsOnce() {
    system.add("zhangsan");
    Page form = system.browser.open(system.base + "/auth/login?return=/?x=1");
    assertEquals(system.base + "/auth/bind", form.url);
    assertNull(system.whoAmI());
    String before = system.browser.cookie("sid");

    Page wrong = bind(system.browser, form, "zhangsan", "wrong");
    assertEquals(403, wrong.status);
    assertTrue(wrong.text.contains("账号或密码不正确"));
    Page done = bind(form, "zhangsan");
    assertEquals(system.base + "/?x=1", done.location);
    assertEquals("zhangsan", system.whoAmI().get("account"));
    assertNotEquals(before, system.browser.cookie("sid"));
    List<String> expected =
        Arrays.asList("bind failure wrong-password", "bind success", "login success");
    List<String> entries =
        system.audit().stream().map(SystemUnderTest::summary).collect(Collectors.toList());
    assertEquals(expected, entries);
    assertFalse(system.auditText().contains(SystemUnderTest.PASSWORD));

    Browser later = new Browser();
    later.open(system.base + "/auth/login");
    assertEquals("zhangsan", system.whoAmI(later).get("account"));
  }

  @Test
  @DisplayName("已被绑定的账号不能再绑定给别人")
  void refusesBoundAccount() {
    system.bindings.bind("U-0001", system.add("zhangsan").id);
    system.platform.person = new Person("U-0002", "测试乙", "10000000002");
    Page page = bind(system.logIn(), "zhangsan");
    assertEquals(409, page.status);
    assertTrue(page.text.contains("已经被另一个平台账号绑定"));
    assertNull(system.whoAmI());
  }

  @Test
  @DisplayName("一个平台账号不能绑定两个本地账号")
  void refusesBoundSubject() {
    system.add("zhangsan");
    system.add("lisi");
    Browser other = new Browser();
    Page form = system.logIn();
    Page otherForm = other.open(system.base + "/auth/login");
    assertEquals(303, bind(form, "zhangsan").status);
    Page page = bind(other, otherForm, "lisi", SystemUnderTest.PASSWORD);
    assertEquals(409, page.status);
    assertTrue(page.text.contains("已经绑定了本系统的另一个账号"));
    assertNull(system.whoAmI(other));
  }

  @Test
  @DisplayName("连续输错五次锁定，锁定时正确的密码也不行；到时解锁")
  void locks() {
    system.add("zhangsan");
    Page form = system.logIn();
    List<Integer> guesses =
        Arrays.asList("a", "b", "c", "d", "e", "f", "g").parallelStream()
            .map(guess -> bind(system.browser, form, "zhangsan", guess).status)
            .sorted()
            .collect(Collectors.toList());
    assertEquals(Arrays.asList(403, 403, 403, 403, 403, 429, 429), guesses);
    assertEquals(429, bind(form, "zhangsan").status);
    assertEquals("bind failure locked", system.lastAudit());
    assertEquals(2, system.database.update("UPDATE bind_attempts SET expires_at = 0"));
    assertEquals(303, bind(form, "zhangsan").status);
  }

  @Test
  @DisplayName("停用的账号不能绑定")
  void refusesDisabledAccount() {
    system.add("zhangsan");
    system.accounts.setDisabled("zhangsan", true);
    Page page = bind(system.logIn(), "zhangsan");
    assertEquals(403, page.status);
    assertTrue(page.text.contains("已停用"));
    assertNull(system.bindings.accountOf("U-0001"));
  }

  @Test
  @DisplayName("没有经过平台、没有 _csrf 的绑定都拒绝")
  void refusesOthers() {
    system.add("zhangsan");
    String url = system.base + "/auth/bind";
    assertEquals(400, system.browser.request(url).status);
    Map<String, String> fields = fields("zhangsan", SystemUnderTest.PASSWORD);
    assertEquals(403, system.browser.post(url, fields).status);
    system.logIn();
    assertEquals(403, system.browser.post(url, fields).status);
    assertNull(system.bindings.accountOf("U-0001"));
  }

  @Test
  @DisplayName("解除绑定：会话结束，下次登录重新绑定")
  void unbinds() {
    system.addBound("zhangsan");
    Page home = system.logIn();
    String url = system.base + "/auth/unbind";
    assertEquals(403, system.browser.post(url, Collections.emptyMap()).status);
    Page page = system.browser.follow(system.browser.submit(home, url, Collections.emptyMap()));
    assertTrue(page.text.contains("已解除绑定"));
    assertNull(system.whoAmI());
    assertEquals("unbind success", system.lastAudit());
    assertEquals(system.base + "/auth/bind", system.logIn().url);
  }

  @Test
  @DisplayName("解除绑定后，别处的会话在下一个请求失效")
  void endsOtherSessions() {
    system.addBound("zhangsan");
    Browser other = new Browser();
    other.open(system.base + "/auth/login");
    Page home = system.logIn();
    system.browser.submit(home, system.base + "/auth/unbind", Collections.emptyMap());
    assertNull(system.whoAmI(other));
    assertEquals("session-expired success binding-removed", system.lastAudit());
  }
}
