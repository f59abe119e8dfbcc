package cn.example.business.auth;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** 进行中的登录，各记一条；取出即删除，10 分钟过期。 */
public final class PendingLogins {
  public static final long LIFETIME_MS = TimeUnit.MINUTES.toMillis(10);

  /** 内存里最多同时保留的条数：有人不停地点登录也不会把内存用完。 */
  static final int LIMIT = 10_000;

  private final LongSupplier now;

  /** 按写入先后排列，过期的都在最前面。 */
  private final Map<String, Entry> logins = new LinkedHashMap<>();

  public PendingLogins(LongSupplier now) {
    this.now = now;
  }

  synchronized void put(String key, PendingLogin login) {
    Iterator<Entry> oldest = logins.values().iterator();
    while (oldest.hasNext()) {
      if (oldest.next().expiresAt > now.getAsLong() && logins.size() < LIMIT) {
        break;
      }
      oldest.remove();
    }
    logins.put(key, new Entry(login, now.getAsLong() + LIFETIME_MS));
  }

  /** 取出并删除：同一个键只有第一个人拿得到；没有或过期时返回 null。 */
  synchronized PendingLogin take(String key) {
    Entry found = logins.remove(key);
    return found != null && found.expiresAt > now.getAsLong() ? found.login : null;
  }

  synchronized int size() {
    return logins.size();
  }

  private static final class Entry {
    final PendingLogin login;
    final long expiresAt;

    Entry(PendingLogin login, long expiresAt) {
      this.login = login;
      this.expiresAt = expiresAt;
    }
  }
}
