package cn.example.business.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** 内存里的，只适合一个进程。 */
public final class MemoryPendingLogins implements PendingLoginStore {

  /** 最多同时保留的条数：有人不停地点登录也不会把内存用完。 */
  private static final int LIMIT = 10_000;

  private record Entry(PendingLogin login, Instant expiresAt) {}

  private final Map<String, Entry> logins = new LinkedHashMap<>();
  private final Clock clock;

  public MemoryPendingLogins(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void put(String key, PendingLogin login) {
    Instant now = clock.instant();
    // 按写入先后排列，过期的都在最前面。
    Iterator<Entry> oldest = logins.values().iterator();
    while (oldest.hasNext() && (oldest.next().expiresAt.isBefore(now) || logins.size() >= LIMIT)) {
      oldest.remove();
    }
    logins.put(key, new Entry(login, now.plus(PendingLogin.LIFETIME)));
  }

  @Override
  public synchronized PendingLogin take(String key) {
    Entry found = logins.remove(key);
    return found != null && found.expiresAt.isAfter(clock.instant()) ? found.login : null;
  }
}
