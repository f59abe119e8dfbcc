package cn.example.business;

import cn.example.business.accounts.Accounts;
import cn.example.business.accounts.Bindings;
import cn.example.business.accounts.Role;
import cn.example.business.settings.Settings;
import cn.example.business.settings.SettingsReader;
import cn.example.business.text.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 在空闲端口上启动的本系统，连到假平台；同样设置的只启动一次，每个测试从头开始。 */
final class SystemUnderTest {

  static final String PASSWORD = "Correct-Horse-9";

  private static final Map<Map<String, String>, SystemUnderTest> RUNNING = new HashMap<>();

  final FakePlatform platform = new FakePlatform();
  final MovableClock clock = new MovableClock();
  final String base;
  final Accounts accounts;
  final Bindings bindings;
  final JdbcClient database;
  Browser browser = new Browser();

  private final Path auditLog;

  /** BASE_PATH 不是本系统的设置：部署在哪个路径之下。 */
  static SystemUnderTest start(String... settings) {
    Map<String, String> changes = new HashMap<>();
    for (int at = 0; at < settings.length; at += 2) {
      changes.put(settings[at], settings[at + 1]);
    }
    SystemUnderTest system = RUNNING.computeIfAbsent(changes, SystemUnderTest::new);
    system.reset();
    return system;
  }

  private SystemUnderTest(Map<String, String> changes) {
    int port = freePort();
    base = "http://127.0.0.1:" + port + changes.getOrDefault("BASE_PATH", "");
    platform.redirectUri = base + "/auth/callback";
    Path folder = temporaryFolder();
    auditLog = folder.resolve("audit.jsonl");
    Map<String, String> environment = new HashMap<>();
    environment.put(SystemInfo.ADDRESS_VARIABLE, platform.address());
    environment.put("CLIENT_ID", FakePlatform.CLIENT_ID);
    environment.put("CLIENT_SECRET", FakePlatformServer.CLIENT_SECRET);
    environment.put("REDIRECT_URI", base + "/auth/callback");
    environment.put("PUBLIC_BASE_URL", base);
    environment.put("PORT", String.valueOf(port));
    environment.put("SESSION_SECRET", "a-session-secret-for-tests-only-0123456789");
    environment.put("SESSION_STORE", "memory");
    environment.put("ACCOUNT_MODE", "bind");
    environment.put("PLATFORM_TIMEOUT_SECONDS", "1");
    environment.put("DATABASE_URL", "jdbc:h2:file:" + folder.resolve("accounts"));
    environment.put("LOGOUT_AT_PLATFORM", "true");
    environment.put("LOGOUT_RETURN_PATH", "/auth/logged-out");
    environment.put("AUDIT_LOG_FILE", auditLog.toString());
    environment.putAll(changes);
    Settings checked = SettingsReader.read(environment);
    ConfigurableApplicationContext context = BusinessApplication.start(checked, clock);
    accounts = context.getBean(Accounts.class);
    bindings = context.getBean(Bindings.class);
    database = context.getBean(JdbcClient.class);
  }

  private void reset() {
    platform.reset();
    clock.set(Duration.ZERO);
    browser = new Browser();
    for (String table : List.of("bind_attempts", "bindings", "accounts")) {
      database.sql("DELETE FROM " + table).update();
    }
    try {
      Files.writeString(auditLog, "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void addAccount(String username) {
    accounts.add(username, username, Role.USER, PASSWORD);
  }

  /** 已经有账号、已经绑定当前的人。 */
  void addBoundAccount() {
    addAccount("zhangsan");
    bindings.bind("U-0001", accounts.byUsername("zhangsan").orElseThrow().id());
  }

  /** 没有登录时返回 null。 */
  Map<String, Object> whoAmI() {
    return whoAmI(browser);
  }

  Map<String, Object> whoAmI(Browser other) {
    Page page = other.request(base + "/api/me");
    return page.status() == 200 ? Json.object(page.text()) : null;
  }

  String auditText() {
    try {
      return Files.readString(auditLog);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** 审计日志的全部记录。 */
  List<Map<String, Object>> audit() {
    return auditText().lines().map(Json::object).toList();
  }

  Map<String, Object> lastAudit() {
    List<Map<String, Object>> entries = audit();
    return entries.get(entries.size() - 1);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("system-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException alreadyGone) {
      // 系统的临时目录，留下也无妨。
    }
  }
}
