package cn.example.business.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 账号管理命令：真正运行一遍。 */
class AccountCommandTest {

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private int exitCode;

  @BeforeEach
  void prepare() {
    environment.put("DATABASE_URL", "jdbc:h2:file:" + folder.resolve("accounts"));
    environment.put("AUDIT_LOG_FILE", folder.resolve("audit.jsonl").toString());
  }

  /** 返回屏幕上的话。 */
  private String run(String password, String... words) {
    environment.put("ACCOUNT_PASSWORD", password);
    var screen = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (var captured = new PrintStream(screen, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setErr(captured);
      exitCode = AccountCommand.run(List.of(words), environment);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("新建、重复、弱密码、停用、绑定、列出")
  void managesAccounts() throws IOException {
    String good = "Correct-Horse-9";
    assertTrue(run(good, "add", "zhangsan", "--role", "user").contains("已新建账号 zhangsan"));
    assertEquals(0, exitCode);
    assertTrue(run(good, "add", "ZhangSan").contains("已经存在"));
    assertEquals(1, exitCode);
    assertTrue(run("short", "add", "lisi").contains("至少 8 个字符"));
    assertTrue(run(good, "add", "lisi", "--role", "root").contains("--role 只能是"));
    run(good, "disable", "zhangsan");
    assertTrue(run("", "list").startsWith("zhangsan\tuser\t已停用\t未绑定"));
    assertTrue(run("", "bind", "zhangsan", "--subject", "U-1").contains("已绑定"));
    assertTrue(run("", "list").contains("已绑定"));
    assertTrue(run("", "disable", "nobody").contains("没有账号 nobody"));
    assertEquals(1, exitCode);
    assertTrue(run("").contains("用法"));
    assertEquals(1, exitCode);
    String audit = Files.readString(folder.resolve("audit.jsonl"));
    assertEquals(3, audit.lines().count());
    assertTrue(audit.contains("\"event\":\"account-changed\",\"result\":\"success\""), audit);
  }
}
