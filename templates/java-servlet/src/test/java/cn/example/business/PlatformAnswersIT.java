package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.example.business.Browser.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 平台不按约定作答的各种样子：一律不登录，也不把原话当作 HTML。 */
class PlatformAnswersIT {
  private static final String INVALID = "platform-answer-invalid";

  /** 各项在应答里的位置；UNDECLARED 是没有声明过的一项。 */
  private static final String ACCESS_TOKEN = "data.access_token";

  private static final String SUBJECT = "data.userId";
  private static final String UNDECLARED = "data.undeclared";

  private final List<DynamicTest> tests = new ArrayList<>();

  private void refuses(
      String step,
      String name,
      Function<Map<String, Object>, Object> change,
      int httpStatus,
      String reason) {
    String title = ("token".equals(step) ? "令牌：" : "用户信息：") + name;
    tests.add(
        dynamicTest(
            title,
            () -> {
              try (SystemUnderTest system = new SystemUnderTest()) {
                system.addBound("zhangsan");
                system.platform.change.put(
                    step,
                    answer -> {
                      system.platform.httpStatus = httpStatus;
                      return change.apply(answer);
                    });
                Page page = system.logIn();
                assertEquals(502, page.status);
                assertFalse(page.text.contains("<i>"));
                assertNull(system.whoAmI());
                assertEquals("login failure " + reason, system.lastAudit());
              }
            }));
  }

  @TestFactory
  @DisplayName("应答坏了")
  List<DynamicTest> brokenAnswers() {
    String megabytes = " ".repeat(5 * 1024 * 1024);
    for (String step : Arrays.asList("token", "userinfo")) {
      refuses(step, "不是 JSON", answer -> "<html>", 200, INVALID);
      refuses(step, "空的应答", answer -> " ", 200, INVALID);
      refuses(step, "几兆字节的应答", answer -> megabytes + Nested.json(answer), 200, INVALID);
      refuses(step, "成员重名", answer -> twice(Nested.json(answer)), 200, INVALID);
      for (int status : new int[] {401, 429, 500}) {
        refuses(step, "HTTP " + status, answer -> answer, status, INVALID);
      }
      refuses(step, "跳转", answer -> " ", 302, INVALID);
    }
    refuses(
        "token",
        "没有 access_token",
        answer -> Nested.put(answer, ACCESS_TOKEN, Nested.REMOVED),
        200,
        INVALID);
    return tests;
  }

  /** 所有成员都写两遍。 */
  private static String twice(String object) {
    String members = object.substring(1, object.length() - 1);
    return "{" + members + "," + members + "}";
  }

  @TestFactory
  @DisplayName("账号标识坏了")
  List<DynamicTest> brokenSubjects() {
    for (Object subject : Arrays.asList(Nested.REMOVED, " ", 1)) {
      tests.add(
          dynamicTest(
              "账号标识是 " + (subject == Nested.REMOVED ? "没有的" : subject),
              () -> {
                try (SystemUnderTest system = new SystemUnderTest("ACCOUNT_MODE", "auto")) {
                  system.platform.change.put(
                      "userinfo", answer -> Nested.put(answer, SUBJECT, subject));
                  assertEquals(502, system.logIn().status);
                  assertTrue(system.accounts.list().isEmpty());
                }
              }));
    }
    return tests;
  }

  @TestFactory
  @DisplayName("信封坏了")
  List<DynamicTest> brokenEnvelopes() {
    Envelope token = new Envelope();
    token.step = "token";
    token.flag = "status";
    token.failure = 1;
    token.lookalike = "0";
    token.message = "message";
    token.data = "data";
    refuses(token);
    Envelope userinfo = new Envelope();
    userinfo.step = "userinfo";
    userinfo.flag = "status";
    userinfo.failure = 1;
    userinfo.lookalike = "0";
    userinfo.message = "message";
    userinfo.data = "data";
    refuses(userinfo);
    return tests;
  }

  /** 应答的信封：成功标志、它不成功的值、看似成功的值、原因与内容所在。 */
  private static final class Envelope {
    String step;
    String flag;
    Object failure;
    Object lookalike;
    String message;
    String data;
  }

  private void refuses(Envelope it) {
    String refused = "platform-refused";
    Function<Map<String, Object>, Object> failed =
        answer -> Nested.put(Nested.put(answer, it.flag, it.failure), it.message, "<i>已失效</i>");
    refuses(it.step, "失败的信封", failed, 200, refused);
    refuses(it.step, "失败的信封，HTTP 400", failed, 400, refused);
    refuses(it.step, "标志看似成功", answer -> Nested.put(answer, it.flag, it.lookalike), 200, refused);
    refuses(it.step, "没有标志", answer -> Nested.put(answer, it.flag, Nested.REMOVED), 200, INVALID);
    if (!it.data.isEmpty()) {
      List<Object> empty = Collections.emptyList();
      for (Object content : Arrays.asList(Nested.REMOVED, null, empty, "{}")) {
        String name = "内容是 " + (content == Nested.REMOVED ? "没有的" : content);
        refuses(it.step, name, answer -> Nested.put(answer, it.data, content), 200, INVALID);
      }
    }
  }

  @Test
  @DisplayName("只留下声明过的用户信息，其余的不进会话，也不出现在页面上")
  void keepsDeclaredClaimsOnly() {
    try (SystemUnderTest system = new SystemUnderTest("ACCOUNT_MODE", "auto")) {
      system.platform.change.put("userinfo", answer -> Nested.put(answer, UNDECLARED, "没有声明过的值"));
      Page page = system.logIn();
      assertTrue(page.text.contains("您好"));
      assertFalse(page.text.contains("没有声明过的值") || page.text.contains("10000000001"));
    }
  }
}
