package cn.example.business;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** 可以往前拨的时钟。 */
final class MovableClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  void set(Duration shift) {
    ahead = shift;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
