package cn.example.business;

import cn.example.business.json.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumSet;

/** 审计日志：一行一个 JSON，只追加；不写令牌、密钥、证件号、手机号（GB/T 22239 8.1.4.3）。 */
public final class Audit {
  /** null 时不启用，什么也不写。 */
  private final Path file;

  public Audit(Path file) {
    this.file = file;
    if (file != null) {
      try {
        PrivateFiles.createDirectories(file.toAbsolutePath().getParent());
      } catch (IOException e) {
        throw new UncheckedIOException("不能建立审计日志的目录", e);
      }
    }
  }

  /** 开始一条记录；reason 成功时可以是 null，短名见 FailureReason。 */
  public Entry entry(String event, String reason) {
    return new Entry(event, reason == null ? "success" : "failure", reason);
  }

  /** 成功而又有原因可说的记录。 */
  public Entry success(String event, String reason) {
    return new Entry(event, "success", reason);
  }

  public final class Entry {
    private final String event;
    private final String result;
    private final String reason;
    private String subject;
    private String account;
    private String sourceIp;
    private String requestId;

    private Entry(String event, String result, String reason) {
      this.event = event;
      this.result = result;
      this.reason = reason;
    }

    /** 平台账号标识，写入前掩码。 */
    public Entry subject(String value) {
      subject = value == null ? null : Mask.subject(value);
      return this;
    }

    /** 本地账号名。 */
    public Entry account(String value) {
      account = value;
      return this;
    }

    public Entry request(String ip, String id) {
      sourceIp = ip;
      requestId = id;
      return this;
    }

    public void write() {
      if (file == null) {
        return;
      }
      JsonLine line =
          new JsonLine()
              .put("time", Times.iso(Instant.now()))
              .put("event", event)
              .put("result", result)
              .put("reason", reason)
              .put("subject", subject)
              .put("account", account)
              .put("sourceIp", sourceIp)
              .put("requestId", requestId);
      append((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** 每次重新打开文件：日志轮转改名之后不必重启；写不进去就让这次操作失败，而不是悄悄漏记。 */
  private void append(byte[] line) {
    EnumSet<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, options, PrivateFiles.attributes("rw-------"))) {
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("写不进审计日志", e);
    }
  }
}
