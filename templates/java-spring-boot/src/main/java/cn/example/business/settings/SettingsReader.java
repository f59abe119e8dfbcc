package cn.example.business.settings;

import cn.example.business.SystemInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 读取并检查全部环境变量；检查不过就不启动。 */
public final class SettingsReader {

  private static final String NOT_AN_ADDRESS =
      "不是完整的网址：应形如 https://oa.example.gov.cn/auth/callback。";
  private static final String ANY_NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?";

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** 有问题时抛出 SettingsException，列出全部问题。 */
  public static Settings read(Map<String, String> environment) {
    var reader = new SettingsReader(environment);
    Settings settings = reader.read();
    if (!reader.problems.isEmpty()) {
      throw new SettingsException(List.copyOf(new LinkedHashSet<>(reader.problems)));
    }
    return settings;
  }

  private Settings read() {
    WebAddress platform =
        address(SystemInfo.ADDRESS_VARIABLE, SystemInfo.PLATFORM_TITLE + "的地址，由平台运营方提供");
    String clientId = required("CLIENT_ID", "平台发放的应用标识", 1);
    String clientSecret = required("CLIENT_SECRET", "平台发放的应用密钥", 1);
    WebAddress redirectUri = address("REDIRECT_URI", "在平台登记的回调地址");
    WebAddress publicBaseUrl = address("PUBLIC_BASE_URL", "用户在浏览器里访问本系统的地址");
    checkRedirectUri(redirectUri, publicBaseUrl);
    TrustedProxies trustedProxies = trustedProxies(publicBaseUrl);
    String redisUrl = redisUrl();
    String logoutReturnPath = localPath("LOGOUT_RETURN_PATH", "logoutReturnPath");
    return new Settings(
        platform,
        seconds("PLATFORM_TIMEOUT_SECONDS", "1", "30", "10"),
        clientId,
        clientSecret,
        redirectUri,
        publicBaseUrl,
        yesOrNo("LOGOUT_AT_PLATFORM", "logoutAtPlatform"),
        logoutReturnPath,
        origins("LOGOUT_ORIGINS"),
        required("SESSION_SECRET", "会话 Cookie 的签名密钥，至少 32 个随机字符", 32),
        redisUrl,
        minutes("SESSION_IDLE_MINUTES", "0.01", "240"),
        hours("SESSION_ABSOLUTE_HOURS", "0.001", "24"),
        accountMode(),
        database(),
        DatabaseSettings.auditLogFile(environment),
        trustedProxies,
        value("HOST").isEmpty() ? "127.0.0.1" : value("HOST"),
        (int) number("PORT", "0", "65535", SystemInfo.defaultOf("port"), true));
  }

  private String value(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  /** 已经报过问题的变量，不再报由它引起的问题。 */
  private boolean isFine(String name) {
    return problems.stream()
        .noneMatch(problem -> problem.startsWith(name) || problem.startsWith("缺少 " + name));
  }

  private String required(String name, String meaning, int minLength) {
    String text = value(name);
    if (text.isEmpty()) {
      problems.add("缺少 %s（%s）。请在 .env 或服务的环境变量里填写。".formatted(name, meaning));
    } else if (text.length() < minLength) {
      problems.add("%s 太短：至少 %d 个字符，现在是 %d 个。".formatted(name, minLength, text.length()));
    }
    return text;
  }

  private WebAddress address(String name, String meaning) {
    String text = required(name, meaning, 1);
    return text.isEmpty() ? WebAddress.parse("http://127.0.0.1") : checkedAddress(name, text);
  }

  private WebAddress checkedAddress(String name, String text) {
    WebAddress address = WebAddress.parse(text);
    String problem = address == null ? NOT_AN_ADDRESS : problemOf(address, text);
    if (problem != null) {
      problems.add(name + " " + problem);
    }
    return address == null ? WebAddress.parse("http://127.0.0.1") : address;
  }

  private static String problemOf(WebAddress address, String text) {
    if (address.userInfo() != null) {
      return "里不要写用户名和密码。";
    }
    if (!address.extra().isEmpty()) {
      return "不能带“?”或“#”及其后的内容。";
    }
    if (!address.isHttps() && !address.isLoopback()) {
      return "用了 http：只有本机地址（127.0.0.1、localhost）可以用 http，其余请改为 https。";
    }
    String canonical = address.href();
    return withoutSlash(canonical).equals(withoutSlash(text))
        ? null
        : "请写成规范的形式：%s（与在平台登记的写法保持一致）。".formatted(canonical);
  }

  private static String withoutSlash(String text) {
    return text.replaceFirst("/$", "");
  }

  private void checkRedirectUri(WebAddress redirectUri, WebAddress publicBaseUrl) {
    String below = publicBaseUrl.path().replaceFirst("/+$", "") + "/";
    boolean inside =
        redirectUri.origin().equals(publicBaseUrl.origin()) && redirectUri.path().startsWith(below);
    if (!inside && isFine("REDIRECT_URI") && isFine("PUBLIC_BASE_URL")) {
      problems.add(
          "REDIRECT_URI 必须在 PUBLIC_BASE_URL 之下，协议、主机名、端口都要相同"
              + "（127.0.0.1 与 localhost 不算相同），否则登录途中的 Cookie 会丢失。");
    }
  }

  private TrustedProxies trustedProxies(WebAddress publicBaseUrl) {
    TrustedProxies proxies = TrustedProxies.parse(value("TRUST_PROXY"));
    if (proxies == null) {
      problems.add("TRUST_PROXY 应是代理的层数（1–9）、loopback，或代理的 IP、网段（逗号分隔）；不能是 true：那样任何人都能伪造来源地址。");
      return TrustedProxies.none();
    }
    if (publicBaseUrl.isHttps() && proxies.isEmpty()) {
      problems.add(
          "PUBLIC_BASE_URL 是 https，而 TRUST_PROXY 没有填写：本程序自己不做 TLS，"
              + "请填写前面反向代理的地址（本机 nginx 填 loopback）。");
    }
    return proxies;
  }

  private String redisUrl() {
    String store =
        choice("SESSION_STORE", List.of("memory", "redis"), SystemInfo.defaultOf("sessionStore"));
    String url = value("REDIS_URL");
    if (store.equals("redis") && url.isEmpty() && isFine("SESSION_STORE")) {
      problems.add("SESSION_STORE 是 redis，还需要 REDIS_URL，例如 redis://127.0.0.1:6379/0。");
    }
    if (!url.isEmpty() && !url.matches("rediss?://.*")) {
      problems.add("REDIS_URL 应以 redis:// 或 rediss:// 开头。");
    }
    return store.equals("redis") ? url : null;
  }

  private AccountMode accountMode() {
    String mode =
        choice(
            "ACCOUNT_MODE", List.of("bind", "auto", "reject"), SystemInfo.defaultOf("accountMode"));
    return AccountMode.valueOf(mode.toUpperCase(Locale.ROOT));
  }

  private DatabaseSettings database() {
    DatabaseSettings database = DatabaseSettings.from(environment);
    if (!database.url().startsWith("jdbc:")) {
      problems.add("DATABASE_URL 应以 jdbc: 开头，例如 jdbc:mariadb://127.0.0.1:3306/oa。");
    }
    return database;
  }

  private boolean yesOrNo(String name, String defaultName) {
    return choice(name, List.of("true", "false"), SystemInfo.defaultOf(defaultName)).equals("true");
  }

  private String localPath(String name, String defaultName) {
    String text = value(name).isEmpty() ? SystemInfo.defaultOf(defaultName) : value(name);
    if (!text.matches("/(?!/)[\\w./~-]*")) {
      problems.add(name + " 应是以“/”开头的路径，如 /auth/logged-out。");
    }
    return text;
  }

  private List<String> origins(String name) {
    return Arrays.stream(value(name).split("\\s+"))
        .filter(text -> !text.isEmpty())
        .map(text -> checkedAddress(name, text).origin())
        .toList();
  }

  private String choice(String name, List<String> allowed, String otherwise) {
    String text = value(name);
    if (text.isEmpty() || allowed.contains(text)) {
      return text.isEmpty() ? otherwise : text;
    }
    problems.add(
        "%s 只能是 %s 之一，现在是“%s”。".formatted(name, String.join("、", allowed), shortened(text)));
    return otherwise;
  }

  private Duration seconds(String name, String min, String max, String otherwise) {
    return Duration.ofMillis((long) (number(name, min, max, otherwise, false) * 1000));
  }

  private Duration minutes(String name, String min, String max) {
    String otherwise = SystemInfo.defaultOf("sessionIdleMinutes");
    return Duration.ofMillis((long) (number(name, min, max, otherwise, false) * 60_000));
  }

  private Duration hours(String name, String min, String max) {
    String otherwise = SystemInfo.defaultOf("sessionAbsoluteHours");
    return Duration.ofMillis((long) (number(name, min, max, otherwise, false) * 3_600_000));
  }

  private double number(String name, String min, String max, String otherwise, boolean whole) {
    String text = value(name);
    double parsed = text.matches(ANY_NUMBER) ? Double.parseDouble(text) : Double.NaN;
    boolean inside = parsed >= Double.parseDouble(min) && parsed <= Double.parseDouble(max);
    if (!text.isEmpty() && (!inside || (whole && parsed != Math.rint(parsed)))) {
      problems.add(
          "%s 应是 %s 到 %s 之间的%s，现在是“%s”。"
              .formatted(name, min, max, whole ? "整数" : "数", shortened(text)));
    }
    return inside ? parsed : Double.parseDouble(otherwise);
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }
}
