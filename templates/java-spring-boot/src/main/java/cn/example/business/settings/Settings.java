package cn.example.business.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * 检查过的全部设置。
 *
 * @param platformAddress 身份平台的根地址（或 OIDC 的 issuer）
 * @param redirectUri 在平台登记的回调地址，逐字使用，从不由请求推导
 * @param publicBaseUrl 用户在浏览器里访问本系统的地址
 * @param logoutAtPlatform 退出本系统时是否也退出平台（公用电脑上应当如此）
 * @param logoutReturnPath 从平台退出后回到的路径，在 basePath 之下，以“/”开头
 * @param logoutOrigins 平台退出途中还会经过的来源（scheme://host），写进 CSP 的 form-action
 * @param redisUrl 会话放在内存里时为 null
 * @param auditLogFile null：没有启用审计
 * @param port 0：由系统挑一个空闲的
 */
public record Settings(
    WebAddress platformAddress,
    Duration platformTimeout,
    String clientId,
    String clientSecret,
    WebAddress redirectUri,
    WebAddress publicBaseUrl,
    boolean logoutAtPlatform,
    String logoutReturnPath,
    List<String> logoutOrigins,
    String sessionSecret,
    String redisUrl,
    Duration sessionIdle,
    Duration sessionAbsolute,
    AccountMode accountMode,
    DatabaseSettings database,
    Path auditLogFile,
    TrustedProxies trustedProxies,
    String host,
    int port) {

  /** 其中有密钥，不整个写出来。 */
  @Override
  public String toString() {
    return "Settings[" + publicBaseUrl.href() + "]";
  }

  /** publicBaseUrl 的路径，没有末尾斜杠；部署在域名根下时为空串。 */
  public String basePath() {
    return publicBaseUrl.path().replaceFirst("/+$", "");
  }

  /** 用户是否经 https 访问本系统：决定 Cookie 的 Secure 标志。 */
  public boolean https() {
    return publicBaseUrl.isHttps();
  }

  /** 回调地址的路径，在 basePath 之下，以“/”开头。 */
  public String callbackPath() {
    return redirectUri.path().substring(basePath().length());
  }

  /** 从平台退出后回来的完整地址，告诉平台用。 */
  public String logoutReturnUrl() {
    return publicBaseUrl.base() + logoutReturnPath;
  }
}
