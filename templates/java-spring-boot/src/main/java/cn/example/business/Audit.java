package cn.example.business;

import cn.example.business.text.Json;
import cn.example.business.text.Mask;
import cn.example.business.web.RequestLog;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** 审计日志：一行一个 JSON，只追加；不写令牌、密钥、证件号、手机号（GB/T 22239 8.1.4.3）。 */
public final class Audit {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** null：没有启用，什么也不写。 */
  private final Path file;

  public Audit(Path file) {
    this.file = file;
    if (file != null) {
      PrivateFiles.createFolderOf(file);
    }
  }

  public void write(AuditEntry entry, HttpServletRequest request) {
    write(entry, request.getRemoteAddr(), RequestLog.requestId(request));
  }

  /** 不在请求里发生的事：启动、停止、账号命令。 */
  public void write(AuditEntry entry) {
    write(entry, null, null);
  }

  private void write(AuditEntry entry, String sourceIp, String requestId) {
    if (file == null) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", TIME.format(Instant.now()));
    line.put("event", entry.event());
    line.put("result", entry.result());
    line.put("reason", entry.reason());
    line.put("subject", entry.subject() == null ? null : Mask.subject(entry.subject()));
    line.put("account", entry.account());
    line.put("sourceIp", sourceIp);
    line.put("requestId", requestId);
    line.values().removeIf(value -> value == null);
    // 每次重新打开文件：日志轮转改名之后不必重启；写不进去就让这次操作失败，而不是悄悄漏记。
    PrivateFiles.append(file, Json.write(line) + "\n");
  }
}
