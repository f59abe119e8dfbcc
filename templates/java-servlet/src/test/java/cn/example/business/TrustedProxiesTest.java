package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
  private static HttpServletRequest request(String remote, String forwardedFor, String proto) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            TrustedProxiesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "getRemoteAddr":
                  return remote;
                case "getHeaders":
                  return Collections.enumeration(Arrays.asList(forwardedFor));
                case "getHeader":
                  return proto;
                default:
                  return false;
              }
            });
  }

  @Test
  void believesNobodyByDefault() {
    HttpServletRequest request = request("127.0.0.1", "203.0.113.7", "https");
    assertEquals("127.0.0.1", TrustedProxies.none().clientIp(request));
    assertFalse(TrustedProxies.none().isSecure(request));
  }

  @Test
  void believesKnownAddresses() {
    TrustedProxies proxies = TrustedProxies.addresses(Arrays.asList("loopback", "10.0.0.0/8"));
    assertEquals("203.0.113.7", proxies.clientIp(request("127.0.0.1", "203.0.113.7", "https")));
    String forged = "1.2.3.4, 203.0.113.7, 10.1.2.3";
    assertEquals("203.0.113.7", proxies.clientIp(request("::1", forged, "https")));
    assertTrue(proxies.isSecure(request("10.9.9.9", "203.0.113.7", "https")));
    assertFalse(proxies.isSecure(request("203.0.113.1", "203.0.113.7", "https")));
  }

  @Test
  void countsHops() {
    TrustedProxies proxies = TrustedProxies.hops(2);
    String forged = "1.2.3.4, 203.0.113.7, 198.51.100.1";
    assertEquals("203.0.113.7", proxies.clientIp(request("192.0.2.1", forged, "https")));
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TrustedProxies.addresses(Collections.singletonList("10.0.0.0/99")));
  }
}
