package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Paths;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 设置：一次说清全部问题；不安全的组合不启动。 */
class SettingsTest {
  private static Map<String, String> good() {
    Map<String, String> settings = new HashMap<>();
    settings.put(SystemInfo.ADDRESS_VARIABLE, "https://idp.example.test");
    settings.put("CLIENT_ID", "zwrz_sample");
    settings.put("CLIENT_SECRET", "secret");
    settings.put("REDIRECT_URI", "https://oa.example.test/auth/callback");
    settings.put("PUBLIC_BASE_URL", "https://oa.example.test");
    settings.put("SESSION_SECRET", "x".repeat(32));
    settings.put("TRUST_PROXY", "loopback");
    settings.put("SESSION_STORE", "memory");
    return settings;
  }

  private static Settings with(String name, String value) {
    Map<String, String> settings = good();
    settings.put(name, value);
    return Settings.read(settings::get);
  }

  private static List<String> problems(Map<String, String> settings) {
    return assertThrows(SettingsException.class, () -> Settings.read(settings::get)).problems();
  }

  @Test
  @DisplayName("正确的设置")
  void readsSettings() {
    Settings settings = Settings.read(good()::get);
    assertTrue(settings.https);
    assertEquals("", settings.basePath);
    assertEquals(10_000, settings.platformTimeoutMs);
  }

  @Test
  @DisplayName("审计日志默认启用，写 off 才停用")
  void readsAuditLog() {
    assertEquals(Paths.get("logs/audit.jsonl"), Settings.read(good()::get).auditLogFile);
    assertEquals(Paths.get("logs/a.jsonl"), with("AUDIT_LOG_FILE", "logs/a.jsonl").auditLogFile);
    assertNull(with("AUDIT_LOG_FILE", "off").auditLogFile);
  }

  @Test
  @DisplayName("什么都没有：逐项指出")
  void namesWhatIsMissing() {
    assertEquals(6, problems(Collections.emptyMap()).size());
  }

  @ParameterizedTest(name = "{0} 是 {1}")
  @DisplayName("有问题的设置：不启动")
  @CsvSource({
    "ADDRESS, http://idp.example.test, 只有本机地址",
    "REDIRECT_URI, oa.example.test/auth/callback, 不是完整的网址",
    "REDIRECT_URI, https://oa.example.test/#/callback, “#”",
    "REDIRECT_URI, https://OA.example.test:443/auth/callback, 规范的形式",
    "REDIRECT_URI, https://a:b@oa.example.test/auth/callback, 用户名和密码",
    "REDIRECT_URI, https://other.example.test/auth/callback, 之下",
    "TRUST_PROXY, '', TRUST_PROXY 没有填写",
    "TRUST_PROXY, true, 不能是 true",
    "SESSION_SECRET, short, 至少 32 个字符",
    "SESSION_STORE, redis, 会话由 Servlet 容器保存",
    "SESSION_STORE, file, SESSION_STORE 只能是 memory",
    "SESSION_IDLE_MINUTES, 100000, SESSION_IDLE_MINUTES",
    "ACCOUNT_MODE, none, bind、auto、reject",
    "DATABASE_URL, sqlite:accounts.db, jdbc:h2:",
    "LOGOUT_RETURN_PATH, //example.org, LOGOUT_RETURN_PATH",
    "PORT, 80.5, PORT",
  })
  void refuses(String name, String value, String expected) {
    Map<String, String> settings = good();
    settings.put("ADDRESS".equals(name) ? SystemInfo.ADDRESS_VARIABLE : name, value);
    List<String> found = problems(settings);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains(expected), found.get(0));
  }
}
