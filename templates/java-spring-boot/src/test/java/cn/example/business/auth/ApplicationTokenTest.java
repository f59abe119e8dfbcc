package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 应用令牌：取一次用到快到期，不会有两个人同时去取，无效的不再用。 */
class ApplicationTokenTest {

  private final AtomicInteger requests = new AtomicInteger();
  private Instant now = Instant.EPOCH;
  private final InstantSource clock = () -> now;

  /** 第几次取，就是第几个令牌。 */
  private ApplicationToken lasting(Object expiresIn) {
    return new ApplicationToken(
        () -> ApplicationToken.Issued.of("T-" + requests.incrementAndGet(), expiresIn), clock);
  }

  @Test
  @DisplayName("同时要用的人等同一次请求")
  void asksOnceForMany() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    ApplicationToken token =
        new ApplicationToken(
            () -> {
              requests.incrementAndGet();
              asked.countDown();
              try {
                answered.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return ApplicationToken.Issued.of("T", "");
            },
            clock);
    CompletableFuture<String> first = CompletableFuture.supplyAsync(token::get);
    asked.await();
    Thread second = new Thread(token::get);
    second.start();
    while (second.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    answered.countDown();
    second.join();
    assertEquals("T", first.get());
    assertEquals(1, requests.get());
  }

  @Test
  @DisplayName("到期之前一直用它，快到期时换新")
  void renewsBeforeItExpires() {
    for (Object seconds : Arrays.asList(7200, "7200")) {
      requests.set(0);
      now = Instant.EPOCH;
      ApplicationToken token = lasting(seconds);
      assertEquals("T-1", token.get());
      now = Instant.ofEpochSecond(6400);
      assertEquals("T-1", token.get());
      now = Instant.ofEpochSecond(6600);
      assertEquals("T-2", token.get());
    }
  }

  @Test
  @DisplayName("没有有效期的，每次另取")
  void fetchesEachTimeWithoutLifetime() {
    for (Object seconds : Arrays.asList(null, "", "NaN", -1)) {
      requests.set(0);
      ApplicationToken token = lasting(seconds);
      assertEquals("T-1", token.get());
      assertEquals("T-2", token.get());
    }
  }

  @Test
  @DisplayName("平台说无效的不再用；别人已经换新的，不再换")
  void discardsOnlyThatToken() {
    ApplicationToken token = lasting("7200");
    String old = token.get();
    token.discard(old);
    assertEquals("T-2", token.get());
    token.discard(old);
    assertEquals("T-2", token.get());
  }

  @Test
  @DisplayName("没有取到：说明原因，下次再取")
  void triesAgainAfterFailure() {
    ApplicationToken token =
        new ApplicationToken(
            () -> {
              if (requests.incrementAndGet() == 1) {
                throw new LoginFailure(FailureReason.PLATFORM_UNREACHABLE);
              }
              return ApplicationToken.Issued.of("T", "60");
            },
            clock);
    LoginFailure failure = assertThrows(LoginFailure.class, token::get);
    assertEquals(FailureReason.PLATFORM_UNREACHABLE, failure.reason());
    assertEquals("T", token.get());
  }
}
