package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.FakePlatformServer.Person;
import cn.example.business.text.FormText;
import cn.example.business.text.QueryString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 登录：走得通的路，和每一种必须拒绝的回调。 */
class LoginTest {

  private SystemUnderTest system;

  private void start(String... settings) {
    system = SystemUnderTest.start(settings);
  }

  /** 走到平台为止，返回平台要把浏览器送回的地址。 */
  private String callbackUrl() {
    Page toPlatform = system.browser.request(system.base + "/auth/login");
    assertTrue(toPlatform.location().startsWith(system.platform.address() + "/"));
    return system.browser.request(toPlatform.location()).location();
  }

  private static String without(String url, String name) {
    String[] parts = url.split("\\?", 2);
    return parts[0]
        + Arrays.stream(parts[1].split("&"))
            .filter(pair -> !pair.startsWith(name + "="))
            .collect(Collectors.joining("&", "?", ""));
  }

  private Page assertRefused(String url, int status, String reason) {
    return assertRefused(url, status, reason, system.browser);
  }

  private Page assertRefused(String url, int status, String reason, Browser browser) {
    Page page = browser.open(url);
    assertEquals(status, page.status(), page.text());
    assertTrue(page.text().contains("请求编号"));
    assertNull(system.whoAmI(browser));
    assertEquals("login", system.lastAudit().get("event"));
    assertEquals("failure", system.lastAudit().get("result"));
    assertEquals(reason, system.lastAudit().get("reason"));
    return page;
  }

  @Test
  @DisplayName("已绑定的人登录成功，会话编号在登录后更换")
  void signsIn() {
    start();
    system.addBoundAccount();
    Page page = system.browser.open(system.base + "/auth/login?return=/?tab=1");
    assertEquals(200, page.status());
    assertEquals(system.base + "/?tab=1", page.url());
    Map<String, Object> me = system.whoAmI();
    assertEquals("zhangsan", me.get("account"));
    assertEquals("user", me.get("role"));
    assertTrue(String.valueOf(me.get("name")).matches("\\*+\\S"));
    assertFalse(page.text().matches("(?s).*(测试甲|10000000001|99010019900101001X).*"));

    String before = system.browser.cookie("sid");
    system.browser.open(system.base + "/auth/login");
    assertNotEquals(before, system.browser.cookie("sid"));
  }

  @Test
  @DisplayName("审计日志有记录，没有令牌、密钥和完整的个人信息")
  void writesAudit() {
    start();
    system.addBoundAccount();
    system.browser.open(system.base + "/auth/login");
    Map<String, Object> entry = system.audit().get(0);
    List<String> names = List.copyOf(entry.keySet());
    assertEquals(
        List.of("time", "event", "result", "subject", "account", "sourceIp", "requestId"), names);
    assertEquals("login", entry.get("event"));
    assertEquals("success", entry.get("result"));
    assertEquals("U***", entry.get("subject"));
    assertEquals("zhangsan", entry.get("account"));
    assertEquals("127.0.0.1", entry.get("sourceIp"));
    assertFalse(system.auditText().matches("(?s).*(U-0001|测试甲|10000000001|secret-of).*"));
  }

  @Test
  @DisplayName("Cookie 带 HttpOnly 与 SameSite=Lax，页面带安全响应头")
  void setsHeaders() {
    start();
    Page page = system.browser.request(system.base + "/auth/login");
    String cookie = page.setCookies().get(0);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertEquals("no-store", page.header("cache-control"));
    assertEquals("no-referrer", page.header("referrer-policy"));
    assertEquals("DENY", page.header("x-frame-options"));
    assertEquals("nosniff", page.header("x-content-type-options"));
    String policy = page.header("content-security-policy");
    assertTrue(policy.matches("default-src 'none'.*frame-ancestors 'none'.*"), policy);
  }

  @Test
  @DisplayName("连点两次登录：两次都能走完")
  void signsInTwiceAtOnce() {
    start();
    system.addBoundAccount();
    String first = callbackUrl();
    String second = callbackUrl();
    assertEquals(200, system.browser.open(second).status());
    assertEquals(200, system.browser.open(first).status());
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("同时有许多人登录，不会串号")
  void keepsPeopleApart() {
    start("ACCOUNT_MODE", "auto");
    List<Browser> browsers = Stream.generate(Browser::new).limit(40).toList();
    // 假平台按当前的人签发，所以逐个授权；开始与回来的两头并行。
    List<Page> starts =
        browsers.parallelStream()
            .map(browser -> browser.request(system.base + "/auth/login"))
            .toList();
    for (int at = 0; at < browsers.size(); at++) {
      system.platform.person = new Person("P-" + at, "人" + at, "10000000000");
      browsers.get(at).open(starts.get(at).location());
    }
    List<Object> accounts =
        browsers.parallelStream().map(browser -> system.whoAmI(browser).get("account")).toList();
    Set<Object> different = new HashSet<>(accounts);
    assertEquals(browsers.size(), different.size());
    for (int at = 0; at < browsers.size(); at++) {
      String bound = system.bindings.accountOf("P-" + at).orElseThrow().username();
      assertEquals(accounts.get(at), bound);
    }
  }

  @Test
  @DisplayName("state 缺少、重复、伪造都拒绝")
  void refusesWrongState() {
    start();
    system.addBoundAccount();
    String missing = without(callbackUrl(), FakePlatform.STATE);
    assertRefused(missing, 400, "state-missing");
    String doubled = callbackUrl() + "&" + FakePlatform.STATE + "=x";
    assertRefused(doubled, 400, "state-missing");
    String forged = without(callbackUrl(), FakePlatform.STATE);
    assertRefused(forged + "&" + FakePlatform.STATE + "=" + "x".repeat(43), 400, "state-unknown");
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("授权码缺少或重复都拒绝")
  void refusesWrongCode() {
    start();
    system.addBoundAccount();
    String missing = without(callbackUrl(), FakePlatform.CODE);
    assertRefused(missing, 400, "code-missing");
    String doubled = callbackUrl() + "&" + FakePlatform.CODE + "=x";
    assertRefused(doubled, 400, "code-missing");
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("回调重放被拒绝，已有的登录不受影响")
  void refusesReplay() {
    start();
    system.addBoundAccount();
    String callback = callbackUrl();
    system.browser.open(callback);
    Page replay = system.browser.request(callback);
    assertEquals(400, replay.status());
    assertTrue(replay.text().contains("登录请求已失效"));
    assertEquals("state-unknown", system.lastAudit().get("reason"));
    assertNotNull(system.whoAmI());
    assertEquals(1, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("十分钟后的回调被拒绝")
  void refusesLateCallback() {
    start();
    system.addBoundAccount();
    String callback = callbackUrl();
    system.clock.set(Duration.ofMinutes(10).plusMillis(1));
    assertRefused(callback, 400, "state-unknown");
  }

  @Test
  @DisplayName("换了浏览器（登录 CSRF、Cookie 丢失）：拒绝并说明原因")
  void refusesOtherBrowser() {
    start();
    system.addBoundAccount();
    Page page = assertRefused(callbackUrl(), 400, "cookie-lost", new Browser());
    assertTrue(page.text().contains("Cookie 没有带回来"));
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("平台返回 OAuth 错误：说明含义，原话转义并截短")
  void explainsPlatformError() {
    start();
    String words = "<b>用户取消</b>" + "长".repeat(500);
    system.platform.authorizeError = Map.entry("access_denied", words);
    Page page = assertRefused(system.base + "/auth/login", 403, "platform-error");
    assertTrue(page.text().contains("您取消了授权"));
    assertTrue(page.text().contains("&#60;b&#62;用户取消&#60;/b&#62;长"));
    assertFalse(page.text().contains("<b>用户取消"));
    assertFalse(page.text().contains("长".repeat(200)));
  }

  @Test
  @DisplayName("来路不明的错误回调：说明错误码，不展示来路不明的原话")
  void doesNotQuoteStrangers() {
    start();
    String url = system.base + "/auth/callback?" + FakePlatform.ERROR + "=access_denied";
    String reason = "state-missing";
    String quoting = url + "&" + FakePlatform.DESCRIPTION + "=phishing-text";
    Page page = assertRefused(quoting, 400, reason);
    assertTrue(page.text().contains("access_denied"));
    assertFalse(page.text().contains("phishing-text"));
  }

  @Test
  @DisplayName("表单方式带回的错误同样展示")
  void takesFormPost() {
    start();
    Page toPlatform = system.browser.request(system.base + "/auth/login");
    String state = parameter(toPlatform.location(), FakePlatform.REQUEST_STATE);
    Map<String, String> form =
        Map.of(FakePlatform.ERROR, "server_error", FakePlatform.STATE, state);
    Page posted = new Browser().post(system.base + "/auth/callback", form);
    assertEquals(303, posted.status());
    Page page = assertRefused(posted.location(), 502, "platform-error");
    assertTrue(page.text().contains("身份平台内部出错"));
  }

  private static String parameter(String url, String name) {
    return new QueryString(url.split("\\?", 2)[1]).only(name);
  }

  @Test
  @DisplayName("登录后只回到本系统内的路径")
  void returnsInside() {
    start();
    system.addBoundAccount();
    for (String target :
        List.of("https://example.org/", "//example.org", "/\\example.org", "/auth/logged-out")) {
      String query = FormText.of(Map.of("return", target));
      Page page = system.browser.open(system.base + "/auth/login?" + query);
      assertEquals(system.base + "/", page.url(), target);
    }
  }

  @Test
  @DisplayName("停用的账号不能登录；已登录的下一个请求就失效")
  void refusesDisabledAccount() {
    start();
    system.addBoundAccount();
    system.browser.open(system.base + "/auth/login");
    assertNotNull(system.whoAmI());
    system.accounts.setDisabled("zhangsan", true);
    assertNull(system.whoAmI());
    assertEquals("account-disabled", system.lastAudit().get("reason"));
    Page page = assertRefused(system.base + "/auth/login", 403, "account-disabled");
    assertTrue(page.text().contains("账号已停用"));
  }

  @Test
  @DisplayName("平台两次给出的账号标识不同：拒绝")
  void refusesSubjectMismatch() {
    start();
    system.addBoundAccount();
    system.platform.subjectMismatch = true;
    assertRefused(system.base + "/auth/login", 502, "subject-mismatch");
  }

  @Test
  @DisplayName("空的、数组的、数字的账号标识：拒绝")
  void refusesStrangeSubjects() {
    start("ACCOUNT_MODE", "auto");
    List<Object> subjects = new ArrayList<>(List.of("", "  ", List.of("U-0001"), 1, Map.of()));
    subjects.add(null);
    for (Object subject : subjects) {
      system.platform.person = new Person(subject, "测试甲", "10000000001");
      Page page = system.browser.open(system.base + "/auth/login");
      assertEquals(502, page.status(), String.valueOf(subject));
      assertNull(system.whoAmI());
    }
    assertEquals(List.of(), system.accounts.list());
  }

  @Test
  @DisplayName("平台迟迟不应答：超时，不重试")
  void doesNotWaitForever() {
    start();
    system.addBoundAccount();
    system.platform.tokenDelay = 1500;
    assertRefused(system.base + "/auth/login", 504, "platform-timeout");
    assertEquals(1, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("平台连不上：说明原因")
  void explainsUnreachablePlatform() {
    start();
    system.addBoundAccount();
    String callback = callbackUrl();
    system.platform.close();
    assertRefused(callback, 502, "platform-unreachable");
  }

  @Test
  @DisplayName("部署在路径前缀之下也能登录")
  void worksBelowPath() {
    start("BASE_PATH", "/oa");
    system.addBoundAccount();
    Page page = system.browser.open(system.base + "/auth/login?return=/oa/?x=1");
    assertEquals(system.base + "/?x=1", page.url());
    assertNotNull(system.whoAmI());
    assertEquals(200, system.browser.request(system.base + "/assets/style.css").status());
  }

  @Test
  @DisplayName("开通方式 auto：首次登录自动开通，角色最低；再次登录是同一个账号")
  void opensAccounts() {
    start("ACCOUNT_MODE", "auto");
    system.browser.open(system.base + "/auth/login");
    Map<String, Object> first = system.whoAmI();
    assertEquals("user", first.get("role"));
    Browser other = new Browser();
    other.open(system.base + "/auth/login");
    assertEquals(first, system.whoAmI(other));
  }

  @Test
  @DisplayName("开通方式 reject：没有账号的人被拒绝")
  void rejectsStrangers() {
    start("ACCOUNT_MODE", "reject");
    assertRefused(system.base + "/auth/login", 403, "account-missing");
  }
}
