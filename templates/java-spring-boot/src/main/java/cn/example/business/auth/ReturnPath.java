package cn.example.business.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** 登录后回到哪里：只接受本系统内的路径，其余一律回首页，不做开放重定向。 */
final class ReturnPath {

  private static final Pattern DANGEROUS = Pattern.compile("[\\\\\\p{Cc}]");
  private static final int LONGEST = 512;

  private ReturnPath() {}

  /** basePath 为空串或以“/”开头、不以“/”结尾；requested 没有或不止一个时为 null。 */
  static String safe(String requested, String basePath) {
    String home = basePath + "/";
    if (requested == null || requested.length() > LONGEST || !requested.startsWith("/")) {
      return home;
    }
    // “//主机”和“/\主机”会被浏览器当作别的网站；反斜杠、控制字符没有正当用途。
    if (requested.startsWith("//") || DANGEROUS.matcher(requested).find()) {
      return home;
    }
    String path = normalized(requested);
    if (!path.startsWith(home) || path.startsWith("//")) {
      return home;
    }
    // 回到登录、退出这些地址没有意义，还会绕圈。
    return path.startsWith(basePath + "/auth/") ? home : path;
  }

  /** 去掉“.”“..”和“#”之后的部分，不能直接写的字符改成百分号的写法。 */
  private static String normalized(String requested) {
    String encoded = encoded(requested.replaceFirst("#.*", ""));
    int question = encoded.indexOf('?');
    String path = question < 0 ? encoded : encoded.substring(0, question);
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.substring(1).split("/", -1)) {
      segments.addLast(segment);
      if (segment.matches("(?i)(\\.|%2e){1,2}")) {
        segments.removeLast();
        if (!segment.matches("(?i)\\.|%2e")) {
          segments.pollLast();
        }
      }
    }
    if (path.matches("(?i).*/(\\.|%2e){1,2}")) {
      segments.addLast("");
    }
    return "/" + String.join("/", segments) + (question < 0 ? "" : encoded.substring(question));
  }

  private static String encoded(String text) {
    var result = new StringBuilder();
    for (int character : text.codePoints().toArray()) {
      String one = Character.toString(character);
      boolean plain = character < 0x7f && " \"<>^`{|}".indexOf(character) < 0;
      result.append(plain ? one : percent(one));
    }
    return result.toString();
  }

  private static String percent(String character) {
    var result = new StringBuilder();
    for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
      result.append("%%%02X".formatted(each));
    }
    return result.toString();
  }
}
