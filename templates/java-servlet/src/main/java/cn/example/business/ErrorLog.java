package cn.example.business;

import cn.example.business.json.JsonLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 程序错误写到标准错误，一行一个 JSON；不含令牌与密钥。 */
public final class ErrorLog {
  private ErrorLog() {}

  /** 出了意外的带上调用栈。 */
  public static void write(Throwable error, String requestId, boolean unexpected) {
    List<String> chain = new ArrayList<>();
    for (Throwable at = error; at != null && chain.size() < 10; at = at.getCause()) {
      chain.add(describe(at));
    }
    JsonLine line =
        new JsonLine()
            .put("time", Times.iso(Instant.now()))
            .put("requestId", requestId)
            .put("error", chain);
    if (unexpected) {
      StringWriter stack = new StringWriter();
      error.printStackTrace(new PrintWriter(stack));
      line.put("stack", stack.toString());
    }
    Console.err().println(line);
  }

  static String describe(Throwable error) {
    String message = error.getMessage();
    return error.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
