package cn.example.business.auth;

import java.math.BigDecimal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** 应用令牌：与登录的人无关，放在内存里，快到期时换新；同时要用的人，等的是同一次请求。 */
final class ApplicationToken {
  /** 有效期用掉这么多就换新：不等到最后一刻，路上也要时间。 */
  private static final double USABLE_SHARE = 0.9;

  private final Supplier<Issued> fetch;
  private final LongSupplier now;

  /** 没有时是 null。 */
  private String kept;

  private long usableUntil;

  /** 正在取的这一次；没有在取时是 null。 */
  private FutureTask<String> fetching;

  /** fetch 向平台取一次；now 是现在的毫秒数。 */
  ApplicationToken(Supplier<Issued> fetch, LongSupplier now) {
    this.fetch = fetch;
    this.now = now;
  }

  /** 平台发的应用令牌，和它还有几秒有效；没有写明的是 NaN，那就每次另取。 */
  static final class Issued {
    private final String token;
    private final double seconds;

    /** expiresIn 是应答里的值：数字，或者写成文本的数字。 */
    Issued(String token, Object expiresIn) {
      this.token = token;
      String text =
          expiresIn instanceof BigDecimal || expiresIn instanceof String
              ? expiresIn.toString()
              : "";
      seconds = text.matches("[0-9]{1,10}(\\.[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
    }
  }

  /** 没有取到时抛出 LoginFailure。 */
  String get() {
    FutureTask<String> task;
    boolean isFirst;
    synchronized (this) {
      if (kept != null && now.getAsLong() < usableUntil) {
        return kept;
      }
      isFirst = fetching == null;
      if (isFirst) {
        fetching = new FutureTask<>(this::renew);
      }
      task = fetching;
    }
    if (isFirst) {
      task.run();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginFailure(FailureReason.PLATFORM_TIMEOUT, e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof LoginFailure
          ? (LoginFailure) cause
          : new LoginFailure(FailureReason.INTERNAL, cause);
    }
  }

  /** 平台说它无效：下次另取；已经换过新的，就不再换。 */
  synchronized void discard(String token) {
    if (token.equals(kept)) {
      kept = null;
    }
  }

  private String renew() {
    long askedAt = now.getAsLong();
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
