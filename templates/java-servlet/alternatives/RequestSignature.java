package cn.example.business.auth;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 给发往平台的请求签名（HMAC-SHA256）：用的就是应用密钥，不写进日志。 */
final class RequestSignature {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String NONCE_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  /** 北京时间，没有夏令时。 */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.ofHours(8));

  private final String keyId;
  private final String secret;

  RequestSignature(String keyId, String secret) {
    this.keyId = keyId;
    this.secret = secret;
  }

  /** 签在写好的请求上；之后再改动它，签名就不对了。 */
  PlatformRequest sign(PlatformRequest request) {
    String timestamp = TIME.format(Instant.now());
    String nonce = nonce();

    // 随请求带上的各项，先于签名写好。
    List<String[]> inQuery = pairs(URI.create(request.address).getRawQuery());
    List<String[]> inForm = pairs(request.formText());
    request.headers.put("x-hmac-auth-version", "1.0");
    request.headers.put("apikey", keyId);
    request.headers.put("x-hmac-auth-timestamp", timestamp);
    request.headers.put("x-hmac-auth-nonce", nonce);

    // 待签文本。
    String method = request.method;
    String path = URI.create(request.address).getRawPath();
    List<String[]> inBoth = new ArrayList<>(inQuery);
    inBoth.addAll(inForm);
    String parameters = sorted(inBoth);
    StringBuilder text = new StringBuilder();
    text.append(method);
    text.append("\n");
    text.append(timestamp);
    text.append("\n");
    text.append(nonce);
    text.append("\n");
    text.append(path);
    if (!parameters.isEmpty()) {
      text.append("\n");
      text.append(parameters);
    }
    byte[] bytes = signature(text.toString().getBytes(StandardCharsets.UTF_8));
    String signature = Base64.getEncoder().encodeToString(bytes);
    request.headers.put("x-hmac-auth-signature", signature);
    return request;
  }

  private byte[] signature(byte[] text) {
    try {
      String algorithm = "HmacSHA256";
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nonce() {
    StringBuilder nonce = new StringBuilder();
    for (int length = 0; length < 32; length++) {
      nonce.append(NONCE_CHARACTERS.charAt(RANDOM.nextInt(NONCE_CHARACTERS.length())));
    }
    return nonce.toString();
  }

  /** 表单写法的“名称=值”，一对对拆开；没有时为 null。 */
  private static List<String[]> pairs(String form) {
    List<String[]> pairs = new ArrayList<>();
    for (String pair : form == null ? new String[0] : form.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        pairs.add(new String[] {decode(parts[0]), parts.length < 2 ? "" : decode(parts[1])});
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 按名称、再按值排序（逐个比较 UTF-16 编码），写成“名称=值”，用 & 连接，不编码。 */
  private static String sorted(List<String[]> pairs) {
    return pairs.stream()
        .sorted(Comparator.comparing((String[] pair) -> pair[0]).thenComparing(pair -> pair[1]))
        .map(pair -> pair[0] + "=" + pair[1])
        .collect(Collectors.joining("&"));
  }
}
