package cn.example.business;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** 时间的写法。 */
public final class Times {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy/M/d HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private Times() {}

  /** 2026-01-02T03:04:05.678Z。 */
  public static String iso(Instant time) {
    return ISO.format(time);
  }

  /** 北京时间，给人看。 */
  public static String local(Instant time) {
    return LOCAL.format(time);
  }
}
