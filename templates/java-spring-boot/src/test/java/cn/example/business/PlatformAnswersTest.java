package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.example.business.text.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 平台不按约定作答的各种样子：一律不登录，也不把原话当作 HTML。 */
class PlatformAnswersTest {

  /** 怎么改写一个应答。 */
  private interface Change extends Function<Map<String, Object>, Object> {}

  private static final String INVALID = "platform-answer-invalid";

  private static DynamicTest refuses(
      String step, String name, Change change, int httpStatus, String reason) {
    return dynamicTest(
        step + "：" + name,
        () -> {
          SystemUnderTest system = SystemUnderTest.start();
          system.addBoundAccount();
          system.platform.change.put(
              step,
              answer -> {
                system.platform.httpStatus = httpStatus;
                return change.apply(answer);
              });
          Page page = system.browser.open(system.base + "/auth/login");
          assertEquals(502, page.status(), page.text());
          assertFalse(page.text().contains("<i>"));
          assertNull(system.whoAmI());
          assertEquals(reason, system.lastAudit().get("reason"));
        });
  }

  @TestFactory
  @DisplayName("哪一步都可能遇到的")
  List<DynamicTest> refusesBadAnswers() {
    String megabytes = " ".repeat(5 * 1024 * 1024);
    List<DynamicTest> tests = new ArrayList<>();
    for (String step : List.of("token", "userinfo")) {
      tests.add(refuses(step, "不是 JSON", answer -> "<html>", 200, INVALID));
      tests.add(refuses(step, "空的应答", answer -> "", 200, INVALID));
      Change flood = answer -> megabytes + Json.write(answer);
      tests.add(refuses(step, "几兆字节的应答", flood, 200, INVALID));
      for (int status : List.of(401, 429, 500)) {
        tests.add(refuses(step, "HTTP " + status, answer -> answer, status, INVALID));
      }
      tests.add(refuses(step, "跳转", answer -> "", 302, INVALID));
    }
    String accessToken = "data.access_token";
    Change without = answer -> Nested.remove(answer, accessToken);
    tests.add(refuses("token", "没有 access_token", without, 200, INVALID));
    return tests;
  }

  @TestFactory
  @DisplayName("账号标识不对")
  List<DynamicTest> refusesBadSubjects() {
    String path = "data.userId";
    return List.of(
        refusesSubject("没有", answer -> Nested.remove(answer, path)),
        refusesSubject("空白", answer -> Nested.put(answer, path, " ")),
        refusesSubject("数字", answer -> Nested.put(answer, path, 1)));
  }

  private static DynamicTest refusesSubject(String name, Change change) {
    return dynamicTest(
        name,
        () -> {
          SystemUnderTest system = SystemUnderTest.start("ACCOUNT_MODE", "auto");
          system.platform.change.put("userinfo", change);
          assertEquals(502, system.browser.open(system.base + "/auth/login").status());
          assertEquals(List.of(), system.accounts.list());
        });
  }

  /** 应答的信封：成功标志、它不成功的值、看似成功的值、原因与内容所在。 */
  private record Shape(
      String step, String flag, Object failure, Object lookalike, String message, String data) {}

  private static List<Shape> envelopes() {
    List<Shape> envelopes = new ArrayList<>();
    envelopes.add(
        new Shape(
            "token", // 令牌
            "status", // 成功标志
            1, // 不成功
            "0", // 看似成功
            "message", // 原因
            "data")); // 内容
    envelopes.add(
        new Shape(
            "userinfo", // 用户信息
            "status", // 成功标志
            1, // 不成功
            "0", // 看似成功
            "message", // 原因
            "data")); // 内容
    return envelopes;
  }

  @TestFactory
  @DisplayName("信封说失败，或者不完整")
  List<DynamicTest> refusesBadEnvelopes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Shape shape : envelopes()) {
      String step = shape.step;
      String refused = "platform-refused";
      Change failed =
          answer ->
              Nested.put(
                  Nested.put(answer, shape.flag, shape.failure), shape.message, "<i>授权码已失效</i>");
      tests.add(refuses(step, "失败的信封", failed, 200, refused));
      tests.add(refuses(step, "失败的信封，HTTP 400", failed, 400, refused));
      Change seeming = answer -> Nested.put(answer, shape.flag, shape.lookalike);
      tests.add(refuses(step, "标志看似成功", seeming, 200, refused));
      Change unflagged = answer -> Nested.remove(answer, shape.flag);
      tests.add(refuses(step, "没有标志", unflagged, 200, INVALID));
      List<Object> contents = Arrays.asList(null, List.of(), "{}");
      for (Object content : shape.data.isEmpty() ? List.of() : contents) {
        Change emptied = answer -> Nested.put(answer, shape.data, content);
        tests.add(refuses(step, "内容是 " + Json.write(content), emptied, 200, INVALID));
      }
    }
    return tests;
  }

  @Test
  @DisplayName("只留下声明过的用户信息，其余的不进会话，也不出现在页面上")
  void keepsDeclaredClaimsOnly() {
    SystemUnderTest system = SystemUnderTest.start("ACCOUNT_MODE", "auto");
    String path = "data.undeclared";
    system.platform.change.put("userinfo", answer -> Nested.put(answer, path, "没有声明过的值"));
    Page page = system.browser.open(system.base + "/auth/login");
    assertTrue(page.text().contains("您好"));
    assertFalse(page.text().matches("(?s).*(没有声明过的值|10000000001).*"));
  }
}
