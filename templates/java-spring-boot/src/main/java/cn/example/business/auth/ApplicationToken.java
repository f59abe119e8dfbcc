package cn.example.business.auth;

import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** 应用令牌：与登录的人无关，放在内存里，快到期时换新；同时要用的人，等的是同一次请求。 */
final class ApplicationToken {

  /** 有效期用掉这么多就换新：不等到最后一刻，路上也要时间。 */
  private static final double USABLE_SHARE = 0.9;

  private final Supplier<Issued> fetch;
  private final InstantSource clock;

  /** 没有时是 null。 */
  private String kept;

  private long usableUntil;

  /** 正在取的这一次；没有在取时是 null。 */
  private FutureTask<String> fetching;

  /** fetch 向平台取一次。 */
  ApplicationToken(Supplier<Issued> fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** 平台发的应用令牌，和它还有几秒有效；没有写明的是 NaN，那就每次另取。 */
  record Issued(String token, double seconds) {

    /** expiresIn 是应答里的值：数字，或者写成文本的数字。 */
    static Issued of(String token, Object expiresIn) {
      String text = String.valueOf(expiresIn);
      boolean number = text.matches("[0-9]{1,10}(\\.[0-9]+)?");
      return new Issued(token, number ? Double.parseDouble(text) : Double.NaN);
    }
  }

  /** 没有取到时抛出 LoginFailure。 */
  String get() {
    FutureTask<String> task;
    boolean first;
    synchronized (this) {
      if (kept != null && clock.millis() < usableUntil) {
        return kept;
      }
      first = fetching == null;
      if (first) {
        fetching = new FutureTask<>(this::renew);
      }
      task = fetching;
    }
    if (first) {
      task.run();
    }
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoginFailure(FailureReason.INTERNAL).causedBy(stopped);
    } catch (ExecutionException failed) {
      throw LoginFailures.of(failed.getCause());
    }
  }

  /** 平台说它无效：下次另取；已经换过新的，就不再换。 */
  synchronized void discard(String token) {
    if (token.equals(kept)) {
      kept = null;
    }
  }

  private String renew() {
    long askedAt = clock.millis();
    Issued issued = null;
    try {
      issued = fetch.get();
      return issued.token;
    } finally {
      finish(issued, askedAt);
    }
  }

  private synchronized void finish(Issued issued, long askedAt) {
    fetching = null;
    if (issued != null) {
      kept = issued.token;
      usableUntil = askedAt + (long) (issued.seconds * 1000 * USABLE_SHARE);
    }
  }
}
