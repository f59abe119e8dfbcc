package cn.example.business.settings;

import cn.example.business.SystemInfo;
import java.nio.file.Path;
import java.util.Map;

/** 账号库与审计日志在哪里；账号命令只需要这些，不必有平台的密钥。 */
public record DatabaseSettings(String url, String user, String password) {

  private static final String DEFAULT_URL = "jdbc:h2:file:./data/accounts";

  public static DatabaseSettings from(Map<String, String> environment) {
    String url = value(environment, "DATABASE_URL");
    return new DatabaseSettings(
        url.isEmpty() ? DEFAULT_URL : url,
        value(environment, "DATABASE_USER"),
        environment.getOrDefault("DATABASE_PASSWORD", ""));
  }

  /** 写 off 才是不启用；留空用默认值，免得漏填就没有审计。 */
  public static Path auditLogFile(Map<String, String> environment) {
    String typed = value(environment, "AUDIT_LOG_FILE");
    String file = typed.isEmpty() ? SystemInfo.defaultOf("auditLogFile") : typed;
    return file.equals("off") ? null : Path.of(file);
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }

  @Override
  public String toString() {
    return url;
  }
}
