package cn.example.business.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** 读 .env：一行一个 KEY=VALUE，# 起是注释；值可以用 " ' ` 之一括起来，括起来的可以跨行。 */
public final class DotEnv {

  private final Map<String, String> values = new LinkedHashMap<>();
  private String rest;

  private DotEnv(String content) {
    // 回车不属于任何值：在 Windows 上编辑过的文件也一样读。
    rest = content.replace("\r", "").strip();
  }

  /** 环境变量，加上工作目录里 .env 的设置；两处都有的，以环境变量为准。 */
  public static Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>(read(Path.of(".env")));
    environment.putAll(ProcessInput.environment());
    return environment;
  }

  static Map<String, String> read(Path file) {
    try {
      return Files.exists(file) ? parse(Files.readString(file, StandardCharsets.UTF_8)) : Map.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Map<String, String> parse(String content) {
    var file = new DotEnv(content);
    while (!file.rest.isEmpty()) {
      file.readLine();
      file.rest = file.rest.strip();
    }
    return file.values;
  }

  private void readLine() {
    int equals = rest.indexOf('=');
    if (rest.startsWith("#") || equals < 0 || equals > endOfLine(0)) {
      rest = rest.substring(endOfLine(0));
      return;
    }
    String key = rest.substring(0, equals).strip();
    rest = rest.substring(equals + 1).replaceFirst("^[ \t]+", "");
    values.put(key.startsWith("export ") ? key.substring(7).strip() : key, readValue());
  }

  private String readValue() {
    char first = rest.isEmpty() ? '\n' : rest.charAt(0);
    int closing = "\"'`".indexOf(first) < 0 ? -1 : rest.indexOf(first, 1);
    if (closing > 0) {
      String quoted = rest.substring(1, closing);
      rest = rest.substring(endOfLine(closing));
      return first == '"' ? quoted.replace("\\n", "\n") : quoted;
    }
    String line = rest.substring(0, endOfLine(0));
    rest = rest.substring(line.length());
    return line.replaceFirst("#.*", "").strip();
  }

  private int endOfLine(int from) {
    int newline = rest.indexOf('\n', from);
    return newline < 0 ? rest.length() : newline;
  }
}
