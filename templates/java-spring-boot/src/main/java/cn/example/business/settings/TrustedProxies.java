package cn.example.business.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** 受信任的反向代理：按层数，或者按地址。都没有：不经代理，转发来的头一律不理会。 */
public final class TrustedProxies {

  private static final Map<String, List<String>> NAMED =
      Map.of(
          "loopback", List.of("127.0.0.0/8", "::1/128"),
          "linklocal", List.of("169.254.0.0/16", "fe80::/10"),
          "uniquelocal", List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"));
  private static final String KNOWN =
      "loopback|linklocal|uniquelocal|[0-9.]+(/\\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\\d{1,3})?";

  private final int hops;
  private final List<IpAddressMatcher> addresses;

  private TrustedProxies(int hops, List<IpAddressMatcher> addresses) {
    this.hops = hops;
    this.addresses = addresses;
  }

  static TrustedProxies none() {
    return new TrustedProxies(0, List.of());
  }

  /** 写法不对时返回 null。 */
  static TrustedProxies parse(String text) {
    if (text.isEmpty() || text.equals("false") || text.equals("0")) {
      return none();
    }
    if (text.matches("[1-9]")) {
      return new TrustedProxies(Integer.parseInt(text), List.of());
    }
    List<String> parts =
        Arrays.stream(text.split("[\\s,]+")).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches(KNOWN))) {
      return null;
    }
    try {
      return new TrustedProxies(0, parts.stream().flatMap(TrustedProxies::matchers).toList());
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static Stream<IpAddressMatcher> matchers(String part) {
    return NAMED.getOrDefault(part, List.of(part)).stream().map(IpAddressMatcher::new);
  }

  public boolean isEmpty() {
    return hops == 0 && addresses.isEmpty();
  }

  /** hop 是离本系统第几层，直接连过来的是 0。 */
  public boolean trusts(String address, int hop) {
    return hop < hops || addresses.stream().anyMatch(trusted -> matches(trusted, address));
  }

  private static boolean matches(IpAddressMatcher trusted, String address) {
    try {
      return trusted.matches(address);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
