package cn.example.business.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 命令行参数与环境变量，按 UTF-8 读：语言环境是 C、POSIX 时，Java 会把其中的汉字读成问号。 */
public final class ProcessInput {

  private static final Path LINUX = Path.of("/proc/self");

  private ProcessInput() {}

  public static List<String> arguments(String[] given) {
    List<String> words = read("cmdline");
    return words.size() < given.length
        ? List.of(given)
        : words.subList(words.size() - given.length, words.size());
  }

  static Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>(System.getenv());
    for (String pair : read("environ")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        environment.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return environment;
  }

  /** 语言环境已经是 UTF-8，或者不是 Linux：没有要重读的。 */
  private static List<String> read(String file) {
    if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
      return List.of();
    }
    try {
      String text = Files.readString(LINUX.resolve(file), StandardCharsets.UTF_8);
      return List.of(text.replaceFirst("\0$", "").split("\0", -1));
    } catch (IOException elsewhere) {
      return List.of();
    }
  }
}
