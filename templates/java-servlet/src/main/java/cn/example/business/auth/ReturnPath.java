package cn.example.business.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 登录后回到哪里：只接受本系统内的路径，其余一律回首页，不做开放重定向。 */
final class ReturnPath {
  private static final Pattern NEVER = Pattern.compile("[\\\\\\p{Cc}]");

  private ReturnPath() {}

  /** basePath 为空串或以“/”开头、不以“/”结尾；requested 可以是 null。 */
  static String safe(String requested, String basePath) {
    String home = basePath + "/";
    if (requested == null || requested.length() > 512) {
      return home;
    }
    // “//主机”和“/\主机”会被浏览器当作别的网站；反斜杠、控制字符没有正当用途。
    if (!requested.startsWith("/")
        || requested.startsWith("//")
        || NEVER.matcher(requested).find()) {
      return home;
    }
    String[] parts = requested.split("#", 2)[0].split("\\?", 2);
    String path = withoutDots(encode(parts[0], " \"<>`{}^"));
    if (!path.startsWith(home) || path.startsWith("//")) {
      return home;
    }
    // 回到登录、退出这些地址没有意义，还会绕圈。
    if (path.startsWith(basePath + "/auth/")) {
      return home;
    }
    String query = parts.length == 1 || parts[1].isEmpty() ? "" : "?" + encode(parts[1], " \"<>'");
    return path + query;
  }

  /** 去掉“.”和“..”，与浏览器的做法相同；编码成 %2e 的也算。 */
  private static String withoutDots(String path) {
    List<String> kept = new ArrayList<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int at = 0; at < segments.length; at++) {
      String segment = segments[at].replaceAll("(?i)%2e", ".");
      boolean dots = ".".equals(segment) || "..".equals(segment);
      if ("..".equals(segment) && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!dots) {
        kept.add(segments[at]);
      } else if (at == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** 汉字等，和列出的字符，写成百分号编码。 */
  private static String encode(String text, String characters) {
    StringBuilder encoded = new StringBuilder();
    for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
      if (next < 0 || characters.indexOf(next) >= 0) {
        encoded.append(String.format("%%%02X", next & 0xff));
      } else {
        encoded.append((char) next);
      }
    }
    return encoded.toString();
  }
}
