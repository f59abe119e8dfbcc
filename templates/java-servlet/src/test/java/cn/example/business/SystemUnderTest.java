package cn.example.business;

import cn.example.business.accounts.Account;
import cn.example.business.accounts.Accounts;
import cn.example.business.accounts.Bindings;
import cn.example.business.accounts.Database;
import cn.example.business.accounts.Role;
import cn.example.business.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 在空闲端口上启动本系统，连到假平台；文件放在临时目录。 */
final class SystemUnderTest implements AutoCloseable {
  static final String PASSWORD = "Correct-Horse-9";

  final String base;
  final FakePlatform platform = new FakePlatform();
  final Browser browser = new Browser();
  final Database database;
  final Accounts accounts;
  final Bindings bindings;

  private final Path directory = TestFiles.temporaryDirectory();
  private final Path auditLog = directory.resolve("audit.jsonl");
  private final AutoCloseable server;

  SystemUnderTest(String... overrides) {
    this("", Container.war(), overrides);
  }

  /** overrides 是“名称, 值, 名称, 值……”。 */
  SystemUnderTest(String basePath, Path war, String... overrides) {
    int port = freePort();
    base = "http://127.0.0.1:" + port + basePath;
    platform.redirectUri = base + "/auth/callback";
    Map<String, String> settings = settings();
    for (int at = 0; at < overrides.length; at += 2) {
      settings.put(overrides[at], overrides[at + 1]);
    }
    server = Container.start(war, basePath, port, settings);
    if (server == null) {
      throw new IllegalStateException("应用没有启动");
    }
    database = Database.open(Settings.database(settings::get));
    accounts = new Accounts(database);
    bindings = new Bindings(database);
    for (String table : new String[] {"bindings", "accounts", "bind_attempts"}) {
      database.update("DELETE FROM " + table);
    }
  }

  /** 全部都写明，不受运行测试的环境影响。 */
  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    String file = directory.resolve("accounts").toString();
    settings.put(SystemInfo.ADDRESS_VARIABLE, platform.address());
    settings.put("CLIENT_ID", FakePlatform.CLIENT_ID);
    settings.put("CLIENT_SECRET", FakePlatformBase.CLIENT_SECRET);
    settings.put("REDIRECT_URI", platform.redirectUri);
    settings.put("PUBLIC_BASE_URL", base);
    settings.put("SESSION_SECRET", "a-session-secret-for-tests-only-0123456789");
    settings.put("SESSION_STORE", "memory");
    settings.put("SESSION_IDLE_MINUTES", "30");
    settings.put("SESSION_ABSOLUTE_HOURS", "8");
    settings.put("ACCOUNT_MODE", "bind");
    settings.put("PLATFORM_TIMEOUT_SECONDS", "1");
    settings.put("LOGOUT_AT_PLATFORM", "");
    settings.put("LOGOUT_RETURN_PATH", "");
    settings.put("LOGOUT_ORIGINS", "");
    settings.put("DATABASE_JNDI", "");
    settings.put("DATABASE_URL", environment("TEST_DATABASE_URL", "jdbc:h2:file:" + file));
    settings.put("DATABASE_USER", environment("TEST_DATABASE_USER", ""));
    settings.put("DATABASE_PASSWORD", environment("TEST_DATABASE_PASSWORD", ""));
    settings.put("AUDIT_LOG_FILE", auditLog.toString());
    settings.put("TRUST_PROXY", "");
    settings.put("HOST", "");
    settings.put("PORT", "");
    return settings;
  }

  /** 设置了 TEST_DATABASE_URL 时，全部测试用那个数据库（其中的账号会被清空）。 */
  static String environment(String name, String otherwise) {
    return System.getenv().getOrDefault(name, otherwise);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Account add(String username) {
    return accounts.add(username, username, Role.USER, PASSWORD);
  }

  /** 已经有账号（没有密码，免得每次都算散列）、已经绑定当前的人。 */
  void addBound(String username) {
    database.update(
        "INSERT INTO accounts (id, username, username_key, display_name, account_role, created_at)"
            + " VALUES (1, ?, ?, ?, 'user', '2026-01-01T00:00:00Z')",
        username,
        username,
        username);
    bindings.bind(String.valueOf(platform.person.subject), 1);
  }

  /** 当前登录的人；没有登录时返回 null。 */
  Map<String, Object> whoAmI(Browser visitor) {
    Browser.Page page = visitor.request(base + "/api/me");
    return page.status == 200 ? Json.parseObject(page.text) : null;
  }

  Map<String, Object> whoAmI() {
    return whoAmI(browser);
  }

  Browser.Page logIn() {
    return browser.open(base + "/auth/login");
  }

  String auditText() {
    try {
      return Files.readString(auditLog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 审计日志里除了启动与停止的记录。 */
  List<Map<String, Object>> audit() {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (String line : auditText().split("\n")) {
      Map<String, Object> entry = Json.parseObject(line);
      if (!"service".equals(entry.get("event"))) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** 最后一条记录的：事件 结果 原因。 */
  String lastAudit() {
    List<Map<String, Object>> entries = audit();
    return entries.isEmpty() ? "" : summary(entries.get(entries.size() - 1));
  }

  static String summary(Map<String, Object> entry) {
    Object reason = entry.get("reason");
    return entry.get("event") + " " + entry.get("result") + (reason == null ? "" : " " + reason);
  }

  @Override
  public void close() {
    try {
      database.close();
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      platform.close();
      TestFiles.delete(directory);
    }
  }
}
