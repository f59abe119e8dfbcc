package cn.example.business.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * 一个网址的各部分，都是规范的写法。
 *
 * @param port 标准端口为 -1
 * @param path 以“/”开头
 * @param extra “?”“#”及其后的内容，没有时为空串
 */
public record WebAddress(
    String scheme, String userInfo, String host, int port, String path, String extra) {

  /** 不是完整的 http、https 网址时返回 null。 */
  public static WebAddress parse(String text) {
    if (!text.matches("https?://.+")) {
      return null;
    }
    try {
      URI uri = new URI(text);
      return uri.getHost() == null || uri.getPort() > 65535 ? null : of(uri.normalize());
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  private static WebAddress of(URI uri) {
    int standard = uri.getScheme().equals("https") ? 443 : 80;
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
    return new WebAddress(
        uri.getScheme(),
        uri.getRawUserInfo(),
        uri.getHost().toLowerCase(Locale.ROOT),
        uri.getPort() == standard ? -1 : uri.getPort(),
        uri.getRawPath().isEmpty() ? "/" : URI.create(uri.getRawPath()).toASCIIString(),
        query + fragment);
  }

  public boolean isHttps() {
    return scheme.equals("https");
  }

  /** 只看本机回环地址：明文 http 只在这里允许。 */
  public boolean isLoopback() {
    return host.matches("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");
  }

  public String origin() {
    return scheme + "://" + host + (port < 0 ? "" : ":" + port);
  }

  public String href() {
    return origin() + path + extra;
  }

  /** 没有末尾斜杠，后面可以接路径。 */
  public String base() {
    return (origin() + path).replaceFirst("/+$", "");
  }
}
