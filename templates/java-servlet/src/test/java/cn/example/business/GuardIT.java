package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.Browser.Page;
import cn.example.business.legacy.WorkServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import org.apache.tomcat.jakartaee.Migration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 放进已有的系统：受保护的页面要登录，原来的代码用标准的方法知道是谁。 */
class GuardIT {
  private static Path legacy;
  private SystemUnderTest system;

  /** 已有系统的 war：它自己的 servlet 与 web.xml，加上本系统的 jar。 */
  @BeforeAll
  static void make() throws IOException {
    legacy = TestFiles.temporaryDirectory();
    Path plain = legacy.resolve("javax");
    Path own =
        Container.explode(
            Paths.get(System.getProperty("war")).resolveSibling("business-system.war"));
    Files.move(own, plain);
    String name = WorkServlet.class.getName().replace('.', '/') + ".class";
    Path target = plain.resolve("WEB-INF/classes").resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(GuardIT.class.getResourceAsStream("/" + name), target);
    Files.copy(
        GuardIT.class.getResourceAsStream("/legacy-web.xml"),
        plain.resolve("WEB-INF/web.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    if (System.getProperty("war").contains("jakarta")) {
      Migration migration = new Migration();
      migration.setSource(plain.toFile());
      migration.setDestination(legacy.resolve("war").toFile());
      migration.execute();
    } else {
      Files.move(plain, legacy.resolve("war"));
    }
  }

  @AfterAll
  static void remove() {
    TestFiles.delete(legacy);
  }

  @BeforeEach
  void start() {
    system = new SystemUnderTest("/oa", legacy.resolve("war"));
    system.addBound("zhangsan");
  }

  @AfterEach
  void stop() {
    system.close();
  }

  @Test
  @DisplayName("没有登录：打开页面先去登录再回来；提交与接口得到 401")
  void guards() {
    String page = system.base + "/work/list?field=%E7%94%B2&page=2";
    assertEquals(401, system.browser.post(page, Collections.emptyMap()).status);
    Browser api = new Browser();
    api.headers.put("Accept", "application/json");
    Page refused = api.request(page);
    assertEquals(401, refused.status);
    assertTrue(refused.text.startsWith("{\"error\":\"not-signed-in\""));
    Page back = system.browser.open(page);
    assertEquals(page, back.url);
    assertEquals("zhangsan user 甲", back.text);
  }

  @Test
  @DisplayName("没有保护的页面照常，登录后也知道是谁")
  void leavesTheRest() {
    assertEquals("null user null", system.browser.request(system.base + "/open/").text);
    system.logIn();
    Page posted =
        system.browser.post(system.base + "/open/", Collections.singletonMap("field", "乙"));
    assertTrue(posted.text.startsWith("zhangsan user "), posted.text);
  }
}
