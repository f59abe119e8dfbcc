package cn.example.business.auth;

import cn.example.business.text.Json;
import cn.example.business.text.Members;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 网关的请求头：完整、在时限之内、签名正确，才说得出是谁。 */
final class GatewayHeaders {

  /** 验过签的请求头说的是谁；随机串在 usableUntil 之前只能用一次。 */
  record Signed(Object subject, Map<String, Object> claims, String nonce, Instant usableUntil) {}

  /** 身份所在的请求头，前面还有各环境的前缀。 */
  private static final List<String> IDENTITY = List.of("uid", "uinfo", "ext");

  /** 时间戳与本机时钟至多相差多少，前后都算。 */
  private static final Duration TOLERANCE = Duration.ofSeconds(180);

  private final String prefix;
  private final GatewaySignature signature;

  GatewayHeaders(String prefix, String secret) {
    this.prefix = prefix;
    this.signature = new GatewaySignature(secret);
  }

  /** headers 给出同名的各个请求头。没有网关的请求头时为空；不能信时抛出 LoginFailure。 */
  Optional<Signed> read(Function<String, List<String>> headers, Instant now) {
    Map<String, List<String>> lines = new HashMap<>();
    IDENTITY.forEach(name -> lines.put(name, headers.apply(prefix + name)));
    lines.put(GatewaySignature.TIMESTAMP, headers.apply(prefix + GatewaySignature.TIMESTAMP));
    lines.put(GatewaySignature.NONCE, headers.apply(prefix + GatewaySignature.NONCE));
    lines.put(GatewaySignature.SIGNATURE, headers.apply(prefix + GatewaySignature.SIGNATURE));
    return lines.values().stream().allMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(verified(lines, now));
  }

  private Signed verified(Map<String, List<String>> lines, Instant now) {
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
    Map<String, String> values = new HashMap<>();
    IDENTITY.forEach(name -> values.put(name, decoded(carried.get(name))));
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", values.get("uid"));
    claims.put("name", inside(values.get("uinfo"), "name"));
    claims.put("phone_number", inside(values.get("uinfo"), "mobile"));
    Object subject = values.get("uid");
    return new Signed(subject, claims, carried.get(GatewaySignature.NONCE), time.plus(TOLERANCE));
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
      String bytes = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
      return utf8(bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException | CharacterCodingException odd) {
      throw new LoginFailure(FailureReason.GATEWAY_VALUE);
    }
  }

  /** 不是 UTF-8 的不将就。 */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** 值是 JSON 时，其中的一项；不是 JSON、没有这一项时为 null。 */
  private static Object inside(String text, String... path) {
    return Members.at(Json.object(text), path);
  }
}
