package cn.example.business.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.example.business.SystemInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 设置：一次说清全部问题；不安全的组合不启动。 */
class SettingsTest {

  private static Map<String, String> good(String... changes) {
    Map<String, String> settings = new HashMap<>();
    settings.put(SystemInfo.ADDRESS_VARIABLE, "https://idp.example.test");
    settings.put("CLIENT_ID", "zwrz_sample");
    settings.put("CLIENT_SECRET", "secret");
    settings.put("REDIRECT_URI", "https://oa.example.test/auth/callback");
    settings.put("PUBLIC_BASE_URL", "https://oa.example.test");
    settings.put("SESSION_SECRET", "x".repeat(32));
    settings.put("TRUST_PROXY", "loopback");
    settings.put("SESSION_STORE", "memory");
    for (int at = 0; at < changes.length; at += 2) {
      settings.put(changes[at], changes[at + 1]);
    }
    return settings;
  }

  private static List<String> problems(Map<String, String> environment) {
    return assertThrows(SettingsException.class, () -> SettingsReader.read(environment)).problems();
  }

  @Test
  @DisplayName("正确的设置")
  void readsGoodSettings() {
    Settings settings = SettingsReader.read(good());
    assertTrue(settings.https());
    assertEquals("", settings.basePath());
    assertTrue(settings.trustedProxies().trusts("127.0.0.1", 0));
  }

  @Test
  @DisplayName("审计日志：写 off 才不启用")
  void readsAuditLogFile() {
    assertEquals(Path.of("logs/audit.jsonl"), SettingsReader.read(good()).auditLogFile());
    Settings named = SettingsReader.read(good("AUDIT_LOG_FILE", "logs/a.jsonl"));
    assertEquals(Path.of("logs/a.jsonl"), named.auditLogFile());
    Settings off = SettingsReader.read(good("AUDIT_LOG_FILE", "off"));
    assertEquals(null, off.auditLogFile());
  }

  @Test
  @DisplayName("什么都没有：逐项指出")
  void namesEverythingMissing() {
    assertEquals(6, problems(Map.of("SESSION_STORE", "memory")).size());
  }

  @Test
  @DisplayName("代理：按层数、按地址")
  void readsTrustedProxies() {
    TrustedProxies hops = TrustedProxies.parse("1");
    assertTrue(hops.trusts("203.0.113.9", 0));
    assertTrue(!hops.trusts("203.0.113.9", 1));
    TrustedProxies addresses = TrustedProxies.parse("loopback, 10.0.0.0/8");
    assertTrue(addresses.trusts("10.1.2.3", 0) && addresses.trusts("::1", 3));
    assertTrue(!addresses.trusts("11.1.2.3", 0) && !addresses.trusts("unknown", 0));
  }

  @TestFactory
  @DisplayName("不启动")
  List<DynamicTest> refusesBadSettings() {
    String platform = SystemInfo.ADDRESS_VARIABLE;
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(bad("平台地址用 http", platform, "http://idp.example.test", "只有本机地址"));
    tests.add(bad("回调地址不是网址", "REDIRECT_URI", "oa.example.test/cb", "不是完整的网址"));
    tests.add(bad("回调地址带 #", "REDIRECT_URI", "https://oa.example.test/#/cb", "“#”"));
    String odd = "https://OA.example.test:443/auth/callback";
    tests.add(bad("回调地址写法不规范", "REDIRECT_URI", odd, "规范的形式"));
    String other = "https://other.example.test/auth/callback";
    tests.add(bad("回调地址在别的主机", "REDIRECT_URI", other, "之下"));
    tests.add(bad("https 却没有 TRUST_PROXY", "TRUST_PROXY", "", "TRUST_PROXY 没有填写"));
    tests.add(bad("TRUST_PROXY 是 true", "TRUST_PROXY", "true", "不能是 true"));
    tests.add(bad("会话密钥太短", "SESSION_SECRET", "short", "至少 32 个字符"));
    tests.add(bad("redis 却没有地址", "SESSION_STORE", "redis", "REDIS_URL"));
    tests.add(bad("不认识的会话存储", "SESSION_STORE", "file", "memory、redis"));
    tests.add(bad("闲置期限太长", "SESSION_IDLE_MINUTES", "100000", "SESSION_IDLE_MINUTES"));
    tests.add(bad("退出后的路径不在本系统", "LOGOUT_RETURN_PATH", "//example.org", "RETURN_PATH"));
    tests.add(bad("数据库地址不是 JDBC 的", "DATABASE_URL", "mysql://127.0.0.1/oa", "jdbc:"));
    tests.add(bad("端口不是整数", "PORT", "80.5", "PORT"));
    return tests;
  }

  private static DynamicTest bad(String name, String variable, String value, String expected) {
    return dynamicTest(
        name,
        () -> {
          List<String> found = problems(good(variable, value));
          assertEquals(1, found.size(), found.toString());
          assertTrue(found.get(0).contains(expected), found.get(0));
        });
  }
}
