package cn.example.business.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 账号管理命令。 */
class AccountCommandTest {
  @TempDir Path directory;

  private String out;
  private String err;

  private int run(String input, String... arguments) throws IOException {
    Map<String, String> settings = new HashMap<>();
    settings.put("DATABASE_URL", "jdbc:h2:file:" + directory.resolve("accounts"));
    settings.put("AUDIT_LOG_FILE", directory.resolve("audit.jsonl").toString());
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int code =
        AccountCommand.run(
            arguments,
            settings::get,
            in,
            new PrintStream(outBytes, true, "UTF-8"),
            new PrintStream(errBytes, true, "UTF-8"));
    out = outBytes.toString("UTF-8");
    err = errBytes.toString("UTF-8");
    return code;
  }

  @Test
  @DisplayName("新建、重复、弱密码、停用、绑定、列出")
  void manages() throws IOException {
    assertEquals(0, run("Correct-Horse-9\n", "add", "zhangsan", "--role", "user"), err);
    assertEquals("已新建账号 zhangsan（角色 user）。\n", out.replace("\r", ""));
    assertEquals(1, run("Correct-Horse-9\n", "add", "zhangsan"));
    assertTrue(err.contains("已经存在"));
    assertEquals(1, run("short\n", "add", "lisi"));
    assertTrue(err.contains("至少 8 个字符"));
    assertEquals(1, run("Correct-Horse-9\n", "add", "lisi", "--role", "root"));
    assertTrue(err.contains("--role 只能是 user 或 admin。"));
    assertEquals(0, run("", "disable", "zhangsan"));
    assertEquals(0, run("", "bind", "zhangsan", "--subject=U-0001"));
    assertEquals(0, run("", "list"));
    assertEquals("zhangsan\tuser\t已停用\t已绑定", out.trim());
    assertEquals(1, run("", "disable", "nobody"));
    assertEquals(1, run("", "bind", "zhangsan"));
    assertEquals(1, run("", "fly", "zhangsan"));
    assertEquals(1, run(""));
    assertTrue(err.startsWith("用法："));
    String audit = new String(Files.readAllBytes(directory.resolve("audit.jsonl")), "UTF-8");
    assertEquals(3, audit.trim().split("\n").length);
    assertTrue(audit.contains("\"subject\":\"U***\",\"account\":\"zhangsan\""));
  }
}
