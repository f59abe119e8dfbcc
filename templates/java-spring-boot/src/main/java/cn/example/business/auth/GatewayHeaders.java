package cn.example.business.auth;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 网关的请求头：完整、在时限之内、签名正确，才说得出是谁。 */
final class GatewayHeaders {

  /** 验过签的请求头。 */
  static final class Verified {
    /** 身份所在的请求头的名称（不带前缀）→ 解码之后的值。 */
    final Map<String, String> values = new HashMap<>();

    final String nonce;

    /** 在这之前，随机串只能用一次。 */
    final Instant usableUntil;

    private Verified(String nonce, Instant usableUntil) {
      this.nonce = nonce;
      this.usableUntil = usableUntil;
    }
  }

  /** 身份所在的请求头，前面还有各环境的前缀。 */
  private static final List<String> IDENTITY = Arrays.asList("uid", "uinfo", "ext");

  /** 时间戳与本机时钟至多相差多少，前后都算。 */
  private static final Duration TOLERANCE = Duration.ofSeconds(180);

  private final String prefix;
  private final GatewaySignature signature;

  GatewayHeaders(String prefix, String secret) {
    this.prefix = prefix;
    this.signature = new GatewaySignature(secret);
  }

  /** headers 给出同名的各个请求头。没有网关的请求头时为空；不能信时抛出 LoginFailure。 */
  Optional<Verified> read(Function<String, List<String>> headers, Instant now) {
    Map<String, List<String>> lines = new HashMap<>();
    IDENTITY.forEach(name -> lines.put(name, headers.apply(prefix + name)));
    lines.put(GatewaySignature.TIMESTAMP, headers.apply(prefix + GatewaySignature.TIMESTAMP));
    lines.put(GatewaySignature.NONCE, headers.apply(prefix + GatewaySignature.NONCE));
    lines.put(GatewaySignature.SIGNATURE, headers.apply(prefix + GatewaySignature.SIGNATURE));
    return lines.values().stream().allMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(verified(lines, now));
  }

  private Verified verified(Map<String, List<String>> lines, Instant now) {
    Map<String, String> carried = new HashMap<>();
    lines.forEach((name, values) -> values.forEach(value -> carried.put(name, value)));
    if (lines.values().stream().anyMatch(values -> values.size() > 1)) {
      throw new LoginFailure(FailureReason.GATEWAY_HEADER_REPEATED);
    }
    if (carried.size() < lines.size() || carried.get(GatewaySignature.NONCE).isEmpty()) {
      throw new LoginFailure(FailureReason.GATEWAY_HEADER_MISSING);
    }
    Instant time = timeOf(carried.get(GatewaySignature.TIMESTAMP));
    if (Duration.between(time, now).abs().compareTo(TOLERANCE) > 0) {
      throw new LoginFailure(FailureReason.GATEWAY_TIMESTAMP);
    }
    if (!signature.isRight(carried)) {
      throw new LoginFailure(FailureReason.GATEWAY_SIGNATURE);
    }
    // 验过签，才解码。
    Verified verified = new Verified(carried.get(GatewaySignature.NONCE), time.plus(TOLERANCE));
    IDENTITY.forEach(name -> verified.values.put(name, decoded(carried.get(name))));
    return verified;
  }

  /** Unix 秒。 */
  private static Instant timeOf(String text) {
    if (!text.matches("\\d{10}")) {
      throw new LoginFailure(FailureReason.GATEWAY_TIMESTAMP);
    }
    return Instant.ofEpochSecond(Long.parseLong(text));
  }

  /** 请求头的值用百分号编码（UTF-8）；加号就是加号。 */
  private static String decoded(String text) {
    try {
      String bytes = URLDecoder.decode(text.replace("+", "%2B"), "ISO-8859-1");
      return utf8(bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException | IOException odd) {
      throw new LoginFailure(FailureReason.GATEWAY_VALUE);
    }
  }

  /** 不是 UTF-8 的不将就。 */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
