package cn.example.business;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 假平台验签：按平台的规则自己再算一遍；时间差得太多、随机串用过的，也不接受。 */
public final class SignatureCheck {
  /** 签名用的标识与密钥，由平台发放。 */
  public static final String KEY_ID = "zwrz_sample";

  public static final String SECRET = "secret-of-the-test-client";

  private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

  /** 平台收到的一次请求。 */
  public static final class Received {
    private final String method;
    private final URI target;
    private final Headers headers;
    private final String body;

    public Received(String method, URI target, Headers headers, String body) {
      this.method = method;
      this.target = target;
      this.headers = headers;
      this.body = body;
    }

    private String header(String name) {
      String value = headers.getFirst(name);
      return value == null ? "" : value;
    }

    private List<String[]> queryPairs() {
      return pairs(target.getRawQuery());
    }

    private String query(String name) {
      return first(queryPairs(), name, "");
    }

    private List<String[]> formPairs() {
      String type = header("Content-Type");
      return pairs(type.startsWith("application/x-www-form-urlencoded") ? body : null);
    }

    private String form(String name) {
      return first(formPairs(), name, "");
    }
  }

  /** 请求里哪里不对，null 是都对；now 是平台的时钟，毫秒。 */
  public String problem(Received sent, long now) {
    String keyId = sent.header("apikey");
    if (!keyId.equals(KEY_ID)) {
      return "签名的标识不对";
    }
    if (!sent.header("x-hmac-auth-version").equals("1.0")) {
      return "签名的固定项不对";
    }
    String timestamp = sent.header("x-hmac-auth-timestamp");
    if (Math.abs(timeOf(timestamp) - now) > 300 * 1000) {
      return "签名的时间差得太多";
    }
    String nonce = sent.header("x-hmac-auth-nonce");
    if (nonce.length() != 32 || !usedNonces.add(nonce)) {
      return "签名的随机串不对，或者用过";
    }
    String method = sent.method;
    String path = sent.target.getRawPath();
    List<String[]> all = sent.queryPairs();
    all.addAll(sent.formPairs());
    String parameters = written(all);
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
    String signature = sent.header("x-hmac-auth-signature");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return isRight(bytes, signature) ? null : "签名不对";
  }

  private static boolean isRight(byte[] text, String signature) {
    return Base64.getEncoder().encodeToString(right(text)).equals(signature);
  }

  private static byte[] right(byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 毫秒；不是平台的写法就抛错。 */
  private static long timeOf(String timestamp) {
    String pattern = "yyyy-MM-dd'T'HH:mm:ss.SSS'+08:00'";
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    ZoneOffset zone = ZoneOffset.ofHours(8);
    return LocalDateTime.parse(timestamp, format).toInstant(zone).toEpochMilli();
  }

  /** 拆开的“名称=值”。 */
  private static List<String[]> pairs(String form) {
    List<String[]> pairs = new ArrayList<>();
    for (String pair : form == null || form.isEmpty() ? new String[0] : form.split("&")) {
      String[] parts = (pair + "=").split("=", 3);
      pairs.add(new String[] {decode(parts[0]), decode(parts[1])});
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String first(List<String[]> pairs, String name, String otherwise) {
    for (String[] pair : pairs) {
      if (pair[0].equals(name)) {
        return pair[1];
      }
    }
    return otherwise;
  }

  /** 参数排好序，写成一行。 */
  private static String written(List<String[]> pairs) {
    pairs.sort((a, b) -> a[0].equals(b[0]) ? a[1].compareTo(b[1]) : a[0].compareTo(b[0]));
    return pairs.stream().map(pair -> pair[0] + "=" + pair[1]).collect(Collectors.joining("&"));
  }
}
