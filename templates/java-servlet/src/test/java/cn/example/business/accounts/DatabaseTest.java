package cn.example.business.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 账号库；设置了 TEST_DATABASE_URL 时用那个数据库（其中的账号会被清空）。 */
class DatabaseTest {
  private static final String PASSWORD = "Correct-Horse-9";

  @TempDir Path directory;

  private Database database;
  private Accounts accounts;
  private Bindings bindings;

  private DatabaseSettings settings() {
    Map<String, String> env = System.getenv();
    String file = "jdbc:h2:file:" + directory.resolve("accounts");
    return new DatabaseSettings(
        "",
        env.getOrDefault("TEST_DATABASE_URL", file),
        env.getOrDefault("TEST_DATABASE_USER", ""),
        env.getOrDefault("TEST_DATABASE_PASSWORD", ""));
  }

  @BeforeEach
  void open() {
    database = Database.open(settings());
    accounts = new Accounts(database);
    bindings = new Bindings(database);
    for (String table : new String[] {"bindings", "accounts", "bind_attempts"}) {
      database.update("DELETE FROM " + table);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Account add(String username) {
    return accounts.add(username, "测试𠮷😀", Role.USER, PASSWORD);
  }

  /** 同时做 100 次，有几次成。 */
  private static int successes(IntPredicate action) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int at = 0; at < 100; at++) {
        int number = at;
        results.add(threads.submit(() -> action.test(number)));
      }
      int count = 0;
      for (Future<Boolean> result : results) {
        count += result.get() ? 1 : 0;
      }
      return count;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean binds(String subject, long accountId) {
    try {
      bindings.bind(subject, accountId);
      return true;
    } catch (AccountProblem e) {
      return false;
    }
  }

  @Test
  @DisplayName("账号名不分大小写，平台账号标识逐字比较")
  void comparesNames() {
    Account account = add("ZhangSan");
    assertEquals("测试𠮷😀", accounts.byUsername("zhangsan").displayName);
    assertThrows(AccountProblem.class, () -> add("zhangSAN"));
    bindings.bind("U-a", account.id);
    assertNull(bindings.accountOf("U-A"));
    assertNull(bindings.accountOf("U-a "));
    assertNull(bindings.accountOf("U-á"));
    assertEquals("ZhangSan", bindings.accountOf("U-a").username);
  }

  @Test
  @DisplayName("重新打开之后还在")
  void survivesRestart() throws IOException {
    bindings.bind("U-1", add("zhangsan").id);
    database.close();
    database = Database.open(settings());
    assertEquals("zhangsan", new Bindings(database).accountOf("U-1").username);
  }

  @Test
  @DisplayName("100 个平台账号同时绑定一个本地账号：恰好一个成")
  void bindsAccountOnce() throws Exception {
    long id = add("zhangsan").id;
    assertEquals(1, successes(number -> binds("U-" + number, id)));
  }

  @Test
  @DisplayName("一个平台账号同时绑定许多本地账号：恰好一个成")
  void bindsSubjectOnce() throws Exception {
    List<Long> ids = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      ids.add(add("user" + at).id);
    }
    assertEquals(1, successes(number -> binds("U-1", ids.get(number % ids.size()))));
  }

  @Test
  @DisplayName("同一个人同时首次登录 100 次：只开通一个账号")
  void opensOneAccount() throws Exception {
    assertEquals(100, successes(number -> bindings.bindNewAccount("U-1", "甲") != null));
    assertEquals(1, accounts.list().size());
  }

  @Test
  @DisplayName("同时猜 100 次密码：只有 5 次算数；到时解锁")
  void locks() throws Exception {
    long[] now = {1_000};
    BindAttempts attempts = new BindAttempts(database, () -> now[0]);
    assertEquals(5, successes(number -> attempts.begin("ZhangSan", "U-1")));
    assertFalse(attempts.begin("zhangsan", "U-2"));
    assertFalse(attempts.begin("lisi", "U-1"));
    now[0] += BindAttempts.LOCK_MINUTES * 60_000L;
    assertTrue(attempts.begin("zhangsan", "U-1"));
    attempts.succeed("zhangsan", "U-1");
    for (int at = 0; at < BindAttempts.MAX_FAILURES; at++) {
      assertTrue(attempts.begin("zhangsan", "U-1"));
    }
  }

  @Test
  @DisplayName("同时启动许多个：建表只做一次")
  void migratesOnce() throws Exception {
    DatabaseSettings settings = settings();
    assertEquals(
        100,
        successes(
            number -> {
              Database.open(settings).close();
              return true;
            }));
    String count = "SELECT COUNT(*) FROM schema_migrations";
    assertEquals(1, database.first(row -> row.getInt(1), count).intValue());
  }
}
