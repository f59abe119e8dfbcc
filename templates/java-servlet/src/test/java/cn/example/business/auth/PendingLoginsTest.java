package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PendingLoginsTest {
  private final long[] now = {1_000};
  private final PendingLogins logins = new PendingLogins(() -> now[0]);
  private final PendingLogin login = new PendingLogin(new Checks("s", null, null), "k", "/");

  @Test
  @DisplayName("取出即删除")
  void isTakenOnce() {
    logins.put("a", login);
    assertSame(login, logins.take("a"));
    assertNull(logins.take("a"));
  }

  @Test
  @DisplayName("十分钟过期")
  void expires() {
    logins.put("a", login);
    logins.put("b", login);
    now[0] += PendingLogins.LIFETIME_MS - 1;
    assertSame(login, logins.take("a"));
    now[0] += 1;
    assertNull(logins.take("b"));
  }

  @Test
  @DisplayName("至多一万条：再多就丢掉最早的")
  void isBounded() {
    for (int at = 0; at <= PendingLogins.LIMIT; at++) {
      logins.put("key " + at, login);
    }
    assertEquals(PendingLogins.LIMIT, logins.size());
    assertNull(logins.take("key 0"));
    assertSame(login, logins.take("key 1"));
  }
}
