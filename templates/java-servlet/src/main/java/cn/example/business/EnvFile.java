package cn.example.business;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** 读 .env：一行一个“名称=值”，# 起注释；值可以用一种引号（' " `）括起来，引号里照原样，可以跨行。 */
final class EnvFile {
  private EnvFile() {}

  /** 没有这个文件时是空的。 */
  static Map<String, String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new HashMap<>();
    }
    return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  static Map<String, String> parse(String content) {
    Map<String, String> values = new HashMap<>();
    String text = content.replace("\r", "");
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length()) {
      int lineEnd = endOf(text, at);
      int equals = text.indexOf('=', at);
      String key = equals < 0 || equals > lineEnd ? "" : text.substring(at, equals).trim();
      if (key.isEmpty() || key.startsWith("#")) {
        at = lineEnd + 1;
        continue;
      }
      int start = equals + 1;
      while (start < lineEnd && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
        start++;
      }
      int close = start < lineEnd ? closingQuote(text, start) : -1;
      String name = key.startsWith("export ") ? key.substring(7).trim() : key;
      if (close > 0) {
        String quoted = text.substring(start + 1, close);
        values.put(name, text.charAt(start) == '"' ? quoted.replace("\\n", "\n") : quoted);
        at = endOf(text, close) + 1;
      } else {
        String bare = text.substring(start, lineEnd);
        int comment = bare.indexOf('#');
        values.put(name, (comment < 0 ? bare : bare.substring(0, comment)).trim());
        at = lineEnd + 1;
      }
    }
    return values;
  }

  private static int endOf(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** 与 start 处的引号成对的那一个；那里不是引号或没有成对的，返回 -1。 */
  private static int closingQuote(String text, int start) {
    char quote = text.charAt(start);
    return quote == '\'' || quote == '"' || quote == '`' ? text.indexOf(quote, start + 1) : -1;
  }
}
