package cn.example.business;

import cn.example.business.accounts.DatabaseSettings;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** 读取并检查全部设置；每个问题一句话，一次说完，检查不过就不启动。 */
public final class Settings {
  /** 身份平台的根地址（或 OIDC 的 issuer）。 */
  public final Address platformAddress;

  public final int platformTimeoutMs;
  public final String clientId;
  public final String clientSecret;

  /** 在平台登记的回调地址，逐字使用，从不由请求推导。 */
  public final Address redirectUri;

  public final Address publicBaseUrl;

  /** publicBaseUrl 的路径，没有末尾斜杠；部署在域名根下时为空串。 */
  public final String basePath;

  /** 用户是否经 https 访问本系统：决定 Cookie 的 Secure 标志。 */
  public final boolean https;

  /** 退出本系统时是否也退出平台（公用电脑上应当如此）。 */
  public final boolean logoutAtPlatform;

  /** 从平台退出后回到的路径，在 basePath 之下，以“/”开头。 */
  public final String logoutReturnPath;

  /** 同一个路径的完整地址，告诉平台用。 */
  public final String logoutReturnUrl;

  /** 平台退出途中还会经过的来源（scheme://host），写进 CSP 的 form-action。 */
  public final List<String> logoutOrigins;

  /** 会话的签名密钥：防跨站提交的 _csrf 由它和会话编号算出。 */
  public final String sessionSecret;

  public final long sessionIdleMs;
  public final long sessionAbsoluteMs;
  public final AccountMode accountMode;
  public final DatabaseSettings database;

  /** null：没有启用审计。 */
  public final Path auditLogFile;

  public final TrustedProxies trustedProxies;

  /** 监听的地址与端口：只用于开发时自带的容器，部署时由容器决定。 */
  public final String host;

  public final int port;

  /** 首次登录的人：用本地密码绑定一次、自动开通最低角色的账号，或拒绝。 */
  public enum AccountMode {
    BIND,
    AUTO,
    REJECT
  }

  private Settings(SettingsReader read) {
    platformAddress =
        read.address(
            SystemInfo.ADDRESS_VARIABLE,
            read.required(SystemInfo.ADDRESS_VARIABLE, SystemInfo.PLATFORM_TITLE + "的地址，由平台运营方提供"));
    clientId = read.required("CLIENT_ID", "平台发放的应用标识");
    clientSecret = read.required("CLIENT_SECRET", "平台发放的应用密钥");
    redirectUri = read.address("REDIRECT_URI", read.required("REDIRECT_URI", "在平台登记的回调地址"));
    publicBaseUrl =
        read.address("PUBLIC_BASE_URL", read.required("PUBLIC_BASE_URL", "用户在浏览器里访问本系统的地址"));
    basePath = publicBaseUrl.path.replaceFirst("/+$", "");
    https = publicBaseUrl.isHttps();
    if (read.isFine("REDIRECT_URI") && read.isFine("PUBLIC_BASE_URL") && !redirectUriIsBelow()) {
      read.problem(
          "REDIRECT_URI 必须在 PUBLIC_BASE_URL 之下，协议、主机名、端口都要相同"
              + "（127.0.0.1 与 localhost 不算相同），否则登录途中的 Cookie 会丢失。");
    }
    trustedProxies = read.trustedProxies("TRUST_PROXY");
    if (https && trustedProxies.isEmpty() && read.isFine("TRUST_PROXY")) {
      read.problem(
          "PUBLIC_BASE_URL 是 https，而 TRUST_PROXY 没有填写：本程序自己不做 TLS，"
              + "请填写前面反向代理的地址（本机 nginx 填 loopback）。");
    }
    sessionSecret = read.required("SESSION_SECRET", "会话 Cookie 的签名密钥，至少 32 个随机字符", 32);
    if ("redis".equals(read.value("SESSION_STORE"))) {
      read.problem("SESSION_STORE 不能是 redis：会话由 Servlet 容器保存，多个实例请用容器的会话集群，这里填 memory。");
    } else {
      read.choice("SESSION_STORE", "memory", "memory");
    }
    logoutReturnPath =
        read.localPath("LOGOUT_RETURN_PATH", SystemInfo.defaultOf("logoutReturnPath"));
    logoutAtPlatform = read.yesOrNo("LOGOUT_AT_PLATFORM", SystemInfo.defaultOf("logoutAtPlatform"));
    logoutReturnUrl = publicBaseUrl.origin() + basePath + logoutReturnPath;
    logoutOrigins = new ArrayList<>();
    for (String text : read.value("LOGOUT_ORIGINS").split("\\s+")) {
      if (!text.isEmpty()) {
        logoutOrigins.add(read.address("LOGOUT_ORIGINS", text).origin());
      }
    }
    platformTimeoutMs = (int) (read.number("PLATFORM_TIMEOUT_SECONDS", 1, 30, "10") * 1000);
    sessionIdleMs =
        (long)
            (read.number(
                    "SESSION_IDLE_MINUTES", 0.01, 240, SystemInfo.defaultOf("sessionIdleMinutes"))
                * 60_000);
    sessionAbsoluteMs =
        (long)
            (read.number(
                    "SESSION_ABSOLUTE_HOURS",
                    0.001,
                    24,
                    SystemInfo.defaultOf("sessionAbsoluteHours"))
                * 3_600_000);
    String mode =
        read.choice("ACCOUNT_MODE", SystemInfo.defaultOf("accountMode"), "bind", "auto", "reject");
    accountMode = AccountMode.values()[Arrays.asList("bind", "auto", "reject").indexOf(mode)];
    database = databaseFrom(read);
    auditLogFile = auditLogFileFrom(read);
    host = read.value("HOST", "127.0.0.1");
    port = read.wholeNumber("PORT", 0, 65535, SystemInfo.defaultOf("port"));
    read.finish();
  }

  /** 有问题时抛出 SettingsException。 */
  public static Settings read(Function<String, String> source) {
    return new Settings(new SettingsReader(source));
  }

  /** 只要账号库与审计日志的位置：没有平台密钥的运维人员也能管理账号。 */
  public static DatabaseSettings database(Function<String, String> source) {
    SettingsReader read = new SettingsReader(source);
    DatabaseSettings database = databaseFrom(read);
    read.finish();
    return database;
  }

  public static Path auditLogFile(Function<String, String> source) {
    return auditLogFileFrom(new SettingsReader(source));
  }

  private boolean redirectUriIsBelow() {
    return redirectUri.origin().equals(publicBaseUrl.origin())
        && redirectUri.path.startsWith(basePath + "/");
  }

  private static DatabaseSettings databaseFrom(SettingsReader read) {
    DatabaseSettings database =
        new DatabaseSettings(
            read.value("DATABASE_JNDI"),
            read.value("DATABASE_URL", "jdbc:h2:file:./data/accounts"),
            read.value("DATABASE_USER"),
            read.value("DATABASE_PASSWORD"));
    if (!database.isKnown()) {
      read.problem("DATABASE_URL 应以 jdbc:h2:、jdbc:mariadb: 或 jdbc:postgresql: 开头。");
    }
    return database;
  }

  /** 写 off 才是不启用；留空用默认值，免得漏填就没有审计。 */
  private static Path auditLogFileFrom(SettingsReader read) {
    String file = read.value("AUDIT_LOG_FILE", SystemInfo.defaultOf("auditLogFile"));
    return "off".equals(file) ? null : Paths.get(file);
  }
}
