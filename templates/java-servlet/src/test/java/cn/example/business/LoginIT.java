package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.Browser.Page;
import cn.example.business.FakePlatformBase.Person;
import cn.example.business.web.Parameters;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 登录：走得通的路，和每一种必须拒绝的回调。 */
class LoginIT {
  private SystemUnderTest system;

  @AfterEach
  void stop() {
    system.close();
  }

  private void start(String... overrides) {
    system = new SystemUnderTest(overrides);
  }

  /** 走到平台为止，返回平台要把浏览器送回的地址。 */
  private String callbackUrl() {
    Page toPlatform = system.browser.request(system.base + "/auth/login");
    assertTrue(toPlatform.location.startsWith(system.platform.address()), toPlatform.location);
    return system.browser.request(toPlatform.location).location;
  }

  private Page assertRefused(String url, int status, String reason, Browser browser) {
    Page page = browser.open(url);
    assertEquals(status, page.status, page.text);
    assertTrue(page.text.contains("请求编号"));
    assertNull(system.whoAmI(browser));
    assertEquals("login failure " + reason, system.lastAudit());
    return page;
  }

  private Page assertRefused(String url, int status, String reason) {
    return assertRefused(url, status, reason, system.browser);
  }

  private static String without(String url, String name) {
    return url.replaceAll("([?&])" + Pattern.quote(Browser.encode(name)) + "=[^&]*", "$1x=1");
  }

  private static String with(String url, String name, String value) {
    return url + "&" + Browser.encode(name) + "=" + value;
  }

  @Test
  @DisplayName("已绑定的人登录成功，会话编号在登录后更换")
  void signsInAndRenewsTheSession() {
    start();
    system.addBound("zhangsan");
    Page page = system.browser.open(system.base + "/auth/login?return=/?tab=1");
    assertEquals(200, page.status);
    assertEquals(system.base + "/?tab=1", page.url);
    Map<String, Object> me = system.whoAmI();
    assertEquals("zhangsan", me.get("account"));
    assertEquals("user", me.get("role"));
    assertTrue(String.valueOf(me.get("name")).matches("\\*+\\S"));
    for (String hidden : Arrays.asList("测试甲", "10000000001", "99010019900101001X")) {
      assertFalse(page.text.contains(hidden));
    }
    String before = system.browser.cookie("sid");
    system.logIn();
    assertNotEquals(before, system.browser.cookie("sid"));
  }

  @Test
  @DisplayName("审计日志有记录，没有令牌、密钥和完整的个人信息")
  void isAudited() {
    start();
    system.addBound("zhangsan");
    system.logIn();
    Map<String, Object> entry = system.audit().get(0);
    assertEquals("login success", SystemUnderTest.summary(entry));
    assertEquals("U***", entry.get("subject"));
    assertEquals("zhangsan", entry.get("account"));
    assertEquals("127.0.0.1", entry.get("sourceIp"));
    assertNotNull(entry.get("requestId"));
    for (String hidden : Arrays.asList("U-0001", "测试甲", "10000000001", "secret-of")) {
      assertFalse(system.auditText().contains(hidden));
    }
  }

  @Test
  @DisplayName("Cookie 带 HttpOnly 与 SameSite=Lax，页面带安全响应头")
  void setsFlagsAndHeaders() {
    start();
    system.addBound("zhangsan");
    Page page = system.browser.request(system.base + "/auth/login");
    assertTrue(page.header("Set-Cookie").endsWith("; HttpOnly; SameSite=Lax"));
    assertEquals("no-store", page.header("Cache-Control"));
    assertEquals("no-referrer", page.header("Referrer-Policy"));
    assertEquals("DENY", page.header("X-Frame-Options"));
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.matches("default-src 'none'.*frame-ancestors 'none'.*"), policy);
    String callback = system.browser.request(page.location).location;
    List<String> cookies = system.browser.request(callback).headers.allValues("Set-Cookie");
    String sid = cookies.stream().filter(it -> it.startsWith("sid=")).findFirst().orElse("");
    assertTrue(sid.matches("sid=[^;]+; Path=/; HttpOnly; SameSite=Lax"), sid);
  }

  @Test
  @DisplayName("连点两次登录：两次都能走完")
  void allowsTwoLoginsAtOnce() {
    start();
    system.addBound("zhangsan");
    String first = callbackUrl();
    String second = callbackUrl();
    assertEquals(200, system.browser.open(second).status);
    assertEquals(200, system.browser.open(first).status);
    assertNotNull(system.whoAmI());
  }

  @Test
  @DisplayName("同时有许多人登录，不会串号")
  void keepsPeopleApart() {
    start("ACCOUNT_MODE", "auto");
    List<Browser> browsers = new ArrayList<>();
    List<Page> starts = Collections.synchronizedList(new ArrayList<>());
    for (int at = 0; at < 40; at++) {
      browsers.add(new Browser());
      starts.add(null);
    }
    // 假平台按当前的人签发，所以逐个授权；开始与回来的两头并行。
    each(browsers, at -> starts.set(at, browsers.get(at).request(system.base + "/auth/login")));
    List<String> callbacks = new ArrayList<>();
    for (int at = 0; at < browsers.size(); at++) {
      system.platform.person = new Person("P-" + at, "人" + at, "10000000000");
      callbacks.add(browsers.get(at).request(starts.get(at).location).location);
      browsers.get(at).open(callbacks.get(at));
    }
    Set<Object> accounts = new HashSet<>();
    for (int at = 0; at < browsers.size(); at++) {
      Object account = system.whoAmI(browsers.get(at)).get("account");
      accounts.add(account);
      assertEquals(system.bindings.accountOf("P-" + at).username, account);
    }
    assertEquals(browsers.size(), accounts.size());
  }

  private static void each(List<Browser> browsers, IntConsumer action) {
    IntStream.range(0, browsers.size()).parallel().forEach(action);
  }

  @Test
  @DisplayName("state 缺少、重复、伪造都拒绝")
  void refusesOtherStates() {
    start();
    system.addBound("zhangsan");
    String state = FakePlatform.STATE;
    assertRefused(without(callbackUrl(), state), 400, "state-missing");
    assertRefused(with(callbackUrl(), state, "x"), 400, "state-missing");
    String forged = "x".repeat(43);
    assertRefused(with(without(callbackUrl(), state), state, forged), 400, "state-unknown");
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("授权码缺少或重复都拒绝")
  void refusesOtherCodes() {
    start();
    system.addBound("zhangsan");
    assertRefused(without(callbackUrl(), FakePlatform.CODE), 400, "code-missing");
    assertRefused(with(callbackUrl(), FakePlatform.CODE, "x"), 400, "code-missing");
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("回调重放被拒绝，已有的登录不受影响")
  void refusesReplay() {
    start();
    system.addBound("zhangsan");
    String callback = callbackUrl();
    system.browser.open(callback);
    Page replay = system.browser.request(callback);
    assertEquals(400, replay.status);
    assertTrue(replay.text.contains("登录请求已失效"));
    assertEquals("login failure state-unknown", system.lastAudit());
    assertNotNull(system.whoAmI());
    assertEquals(1, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("换了浏览器（登录 CSRF、Cookie 丢失）：拒绝并说明原因")
  void refusesAnotherBrowser() {
    start();
    system.addBound("zhangsan");
    Page page = assertRefused(callbackUrl(), 400, "cookie-lost", new Browser());
    assertTrue(page.text.contains("Cookie 没有带回来"));
    assertEquals(0, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("平台返回 OAuth 错误：说明含义，原话转义并截短")
  void explainsErrors() {
    start();
    String description = "<b>用户取消</b>" + "长".repeat(500);
    system.platform.authorizeError = new String[] {"access_denied", description};
    Page page = assertRefused(system.base + "/auth/login", 403, "platform-error");
    assertTrue(page.text.contains("您取消了授权"));
    assertTrue(page.text.contains("&#60;b&#62;用户取消&#60;/b&#62;长"));
    assertFalse(page.text.contains("<b>用户取消") || page.text.contains("长".repeat(200)));
  }

  @Test
  @DisplayName("来路不明的错误回调：说明错误码，不展示来路不明的原话")
  void hidesWordsOfStrangers() {
    start();
    String query = "?" + FakePlatform.ERROR + "=access_denied";
    String url = system.base + "/auth/callback" + query;
    String phishing = with(url, FakePlatform.DESCRIPTION, "phishing-text");
    Page page = assertRefused(phishing, 400, "state-missing");
    assertTrue(page.text.contains("access_denied"));
    assertFalse(page.text.contains("phishing-text"));
  }

  @Test
  @DisplayName("表单方式带回的错误同样展示")
  void takesForms() {
    start();
    Map<String, String> form = new LinkedHashMap<>();
    form.put(FakePlatform.ERROR, "server_error");
    String sent = system.browser.request(system.base + "/auth/login").location;
    Parameters query = Parameters.parse(URI.create(sent).getRawQuery());
    form.put(FakePlatform.STATE, query.first(FakePlatform.REQUEST_STATE));
    Page posted = new Browser().post(system.base + "/auth/callback", form);
    assertEquals(303, posted.status);
    Page page = assertRefused(posted.location, 502, "platform-error");
    assertTrue(page.text.contains("身份平台内部出错"));
  }

  @Test
  @DisplayName("登录后只回到本系统内的路径")
  void returnsOnlyToItself() {
    start();
    system.addBound("zhangsan");
    String[] elsewhere = {"https://example.org/", "//example.org", "/\\example.org", "/auth/bind"};
    for (String target : elsewhere) {
      String url = system.base + "/auth/login?return=" + Browser.encode(target);
      assertEquals(system.base + "/", system.browser.open(url).url, target);
    }
  }

  @Test
  @DisplayName("用本机的另一个名字打开：先换到登记的那个")
  void movesToTheRegisteredName() {
    start();
    String other = system.base.replace("127.0.0.1", "localhost") + "/auth/login?return=/?x=1";
    Page page = system.browser.request(other);
    assertEquals(system.base + "/auth/login?return=%2F%3Fx%3D1", page.location);
  }

  @Test
  @DisplayName("停用的账号不能登录；已登录的下一个请求就失效")
  void refusesDisabledAccounts() {
    start();
    system.addBound("zhangsan");
    system.logIn();
    assertNotNull(system.whoAmI());
    system.accounts.setDisabled("zhangsan", true);
    assertNull(system.whoAmI());
    assertEquals("session-expired success account-disabled", system.lastAudit());
    Page page = assertRefused(system.base + "/auth/login", 403, "account-disabled");
    assertTrue(page.text.contains("账号已停用"));
  }

  @Test
  @DisplayName("平台两次给出的账号标识不同：拒绝")
  void refusesTwoSubjects() {
    start();
    system.addBound("zhangsan");
    system.platform.subjectMismatch = true;
    assertRefused(system.base + "/auth/login", 502, "subject-mismatch");
  }

  @Test
  @DisplayName("空的、数组的、数字的账号标识：拒绝")
  void refusesOddSubjects() {
    start("ACCOUNT_MODE", "auto");
    List<Object> array = Collections.singletonList("U-0001");
    for (Object subject : Arrays.asList("", "  ", array, 1, null, Collections.emptyMap())) {
      system.platform.person = new Person(subject, "测试甲", "10000000001");
      assertEquals(502, system.logIn().status, String.valueOf(subject));
      assertNull(system.whoAmI());
    }
    assertTrue(system.accounts.list().isEmpty());
  }

  @Test
  @DisplayName("平台迟迟不应答：超时，不重试")
  void timesOutWithoutRetry() {
    start();
    system.addBound("zhangsan");
    system.platform.tokenDelayMs = 1500;
    assertRefused(system.base + "/auth/login", 504, "platform-timeout");
    assertEquals(1, system.platform.tokenRequests.get());
  }

  @Test
  @DisplayName("平台连不上：说明原因")
  void explainsUnreachablePlatform() {
    start();
    system.addBound("zhangsan");
    String callback = callbackUrl();
    system.platform.close();
    assertRefused(callback, 502, "platform-unreachable");
  }

  @Test
  @DisplayName("部署在路径前缀之下也能登录")
  void worksBelowPath() {
    system = new SystemUnderTest("/oa", Container.war());
    system.addBound("zhangsan");
    Page page = system.browser.open(system.base + "/auth/login?return=/oa/?x=1");
    assertEquals(system.base + "/?x=1", page.url);
    assertNotNull(system.whoAmI());
    assertEquals(200, system.browser.request(system.base + "/assets/style.css").status);
  }

  @Test
  @DisplayName("开通方式 auto：首次登录自动开通，角色最低；再次登录是同一个账号")
  void opensAccounts() {
    start("ACCOUNT_MODE", "auto");
    system.logIn();
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
