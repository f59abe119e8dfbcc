package cn.example.business;

import java.io.PrintStream;
import java.io.UnsupportedEncodingException;

/** 标准输出与标准错误：一律 UTF-8，不随容器或服务的区域设置变成问号；Windows 的控制台窗口用它自己的编码。 */
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

  private static PrintStream utf8(PrintStream stream) {
    try {
      return WINDOW ? stream : new PrintStream(stream, true, "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
