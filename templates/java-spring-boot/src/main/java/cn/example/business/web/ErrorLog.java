package cn.example.business.web;

import cn.example.business.auth.LoginFailure;
import cn.example.business.text.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 程序错误写到标准错误，一行一个 JSON；不含请求的内容，里面可能有令牌。 */
final class ErrorLog {

  private ErrorLog() {}

  static void write(HttpServletRequest request, Throwable error) {
    List<String> chain = new ArrayList<>();
    for (Throwable at = error; at != null; at = at.getCause()) {
      chain.add(at.getClass().getSimpleName() + ": " + at.getMessage());
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", RequestLog.time(Instant.now()));
    line.put("requestId", RequestLog.requestId(request));
    line.put("error", chain);
    if (!(error instanceof LoginFailure)) {
      line.put("stack", stackOf(error));
    }
    System.err.println(Json.write(line));
  }

  private static String stackOf(Throwable error) {
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
