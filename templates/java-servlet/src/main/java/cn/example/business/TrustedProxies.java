package cn.example.business;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** 前面的反向代理里哪些可信：只有它们传来的 X-Forwarded-* 才算数，因此能知道真正的来源地址和是否 https。 */
public final class TrustedProxies {
  private static final Pattern IP =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:.*");

  private final int hops;
  private final List<Network> networks;

  private TrustedProxies(int hops, List<Network> networks) {
    this.hops = hops;
    this.networks = networks;
  }

  static TrustedProxies none() {
    return new TrustedProxies(0, Collections.emptyList());
  }

  /** 从最近的一个数起，前面几层都可信。 */
  static TrustedProxies hops(int hops) {
    return new TrustedProxies(hops, Collections.emptyList());
  }

  /** loopback、linklocal、uniquelocal，或 IP、网段；有不认识的抛出 IllegalArgumentException。 */
  static TrustedProxies addresses(List<String> parts) {
    List<Network> networks = new ArrayList<>();
    for (String part : parts) {
      for (String range : named(part)) {
        networks.add(new Network(range));
      }
    }
    return new TrustedProxies(0, networks);
  }

  private static List<String> named(String part) {
    switch (part) {
      case "loopback":
        return Arrays.asList("127.0.0.1/8", "::1/128");
      case "linklocal":
        return Arrays.asList("169.254.0.0/16", "fe80::/10");
      case "uniquelocal":
        return Arrays.asList("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");
      default:
        return Collections.singletonList(part);
    }
  }

  public boolean isEmpty() {
    return hops == 0 && networks.isEmpty();
  }

  /** 来源地址：从最近的往外数，第一个不可信的。 */
  public String clientIp(HttpServletRequest request) {
    List<String> chain = new ArrayList<>();
    chain.add(request.getRemoteAddr());
    List<String> forwarded = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
      for (String address : header.split(",")) {
        if (!address.trim().isEmpty()) {
          forwarded.add(address.trim());
        }
      }
    }
    Collections.reverse(forwarded);
    chain.addAll(forwarded);
    int at = 0;
    while (at < chain.size() - 1 && trusts(chain.get(at), at)) {
      at++;
    }
    return chain.get(at);
  }

  /** 用户是不是经 https 访问的。 */
  public boolean isSecure(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-Proto");
    if (forwarded == null || !trusts(request.getRemoteAddr(), 0)) {
      return request.isSecure();
    }
    return "https".equals(forwarded.split(",", 2)[0].trim());
  }

  private boolean trusts(String address, int distance) {
    if (distance < hops) {
      return true;
    }
    byte[] bytes = IP.matcher(address).matches() ? bytesOf(address) : null;
    return bytes != null && networks.stream().anyMatch(network -> network.holds(bytes));
  }

  /** 只用于 IP：不查域名。 */
  private static byte[] bytesOf(String ip) {
    try {
      return InetAddress.getByName(ip).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }

  private static final class Network {
    private final byte[] address;
    private final int bits;

    Network(String range) {
      String[] parts = range.split("/", 2);
      address = IP.matcher(parts[0]).matches() ? bytesOf(parts[0]) : null;
      if (address == null) {
        throw new IllegalArgumentException(range);
      }
      bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
      if (bits > address.length * 8) {
        throw new IllegalArgumentException(range);
      }
    }

    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
