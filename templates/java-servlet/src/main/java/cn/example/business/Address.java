package cn.example.business;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** 一个 http 或 https 的网址，写成规范的形式：小写的主机名，不写默认端口。 */
public final class Address {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]");

  public final String scheme;
  public final String host;

  /** 没有写端口，或写的是默认端口时为 -1。 */
  public final int port;

  /** 以“/”开头。 */
  public final String path;

  private final boolean extra;

  private Address(URI uri) {
    scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    host = uri.getHost().toLowerCase(Locale.ROOT);
    port = uri.getPort() == ("https".equals(scheme) ? 443 : 80) ? -1 : uri.getPort();
    String raw = uri.normalize().getRawPath();
    path = raw.isEmpty() ? "/" : raw;
    extra = uri.getRawQuery() != null || uri.getRawFragment() != null;
  }

  /** 不是完整的 http(s) 网址时返回 null。 */
  public static Address parse(String text) {
    if (!text.matches("(?i)https?://.*")) {
      return null;
    }
    try {
      URI uri = new URI(new URI(asciiHost(text)).toASCIIString());
      return uri.getHost() == null || uri.getPort() > 65535 ? null : new Address(uri);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String asciiHost(String text) {
    int start = text.indexOf("://") + 3;
    int end = start;
    while (end < text.length() && "/?#:@[".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, start) + IDN.toASCII(text.substring(start, end)) + text.substring(end);
  }

  /** scheme://host[:port]。 */
  public String origin() {
    return scheme + "://" + host + (port < 0 ? "" : ":" + port);
  }

  public String href() {
    return origin() + path;
  }

  /** 只看本机回环地址：明文 http 只在这里允许。 */
  public boolean isLoopback() {
    return LOOPBACK.matcher(host).matches();
  }

  public boolean isHttps() {
    return "https".equals(scheme);
  }

  /** 带有“?”或“#”。 */
  boolean hasQueryOrFragment() {
    return extra;
  }
}
