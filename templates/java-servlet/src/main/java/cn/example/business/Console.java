package cn.example.business;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;

/** 命令行、标准输出与标准错误：一律 UTF-8，不随容器或服务的区域设置变成问号；Windows 的控制台窗口用它自己的编码。 */
public final class Console {
  private static final boolean WINDOW =
      System.getProperty("os.name").startsWith("Windows") && System.console() != null;

  private Console() {}

  public static PrintStream out() {
    return utf8(System.out);
  }

  public static PrintStream err() {
    return utf8(System.err);
  }

  /** 区域设置不是 UTF-8 时（服务器上常见），JVM 把命令行里的汉字读坏了：在 Linux 上按 UTF-8 再读一次。 */
  public static String[] arguments(String[] decoded) {
    Path raw = Paths.get("/proc/self/cmdline");
    String together = String.join("", decoded);
    boolean broken = together.contains("?") || together.contains("\ufffd");
    if (!broken || !Files.isReadable(raw)) {
      return decoded;
    }
    try {
      String[] words = new String(Files.readAllBytes(raw), StandardCharsets.UTF_8).split("\0", -1);
      int count = words.length - 1;
      return Arrays.copyOfRange(words, count - decoded.length, count);
    } catch (IOException e) {
      return decoded;
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    try {
      return WINDOW ? stream : new PrintStream(stream, true, "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
