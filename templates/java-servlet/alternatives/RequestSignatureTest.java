package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.example.business.SignatureCheck;
import cn.example.business.SignatureCheck.Received;
import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 请求的签名：平台验得过；密钥、时钟不对或者截下来再用的，平台不接受。 */
class RequestSignatureTest {
  private static final String OTHER_SECRET = "another-secret-of-tests";

  private final SignatureCheck platform = new SignatureCheck();
  private final RequestSignature signature =
      new RequestSignature(SignatureCheck.KEY_ID, SignatureCheck.SECRET);

  private static PlatformRequest request() {
    String address = "https://idp.example.test/api/who?b=2&a=%27%E4%B8%AD%27%20x&a=1%2B1";
    PlatformRequest request = new PlatformRequest("POST", address);
    request.headers.put("Content-Type", "application/x-www-form-urlencoded");
    request.body = "code=c-1&name=%E5%BC%A0%26".getBytes(StandardCharsets.US_ASCII);
    return request;
  }

  /** 平台看到的样子。 */
  private static Received received(PlatformRequest request) {
    Headers headers = new Headers();
    request.headers.forEach(headers::set);
    String body = new String(request.body, StandardCharsets.UTF_8);
    return new Received(request.method, URI.create(request.address), headers, body);
  }

  private String problem(PlatformRequest request) {
    return platform.problem(received(request), System.currentTimeMillis());
  }

  @Test
  @DisplayName("签了名的请求，平台验得过；没有签的不行")
  void isAccepted() {
    assertNull(problem(signature.sign(request())));
    assertNotNull(problem(request()));
  }

  @Test
  @DisplayName("另一个密钥签的，平台不接受")
  void needsTheSecret() {
    RequestSignature other = new RequestSignature(SignatureCheck.KEY_ID, OTHER_SECRET);
    assertEquals("签名不对", problem(other.sign(request())));
  }

  @Test
  @DisplayName("与平台的时钟差得太多，平台不接受")
  void needsTheTime() {
    Received received = received(signature.sign(request()));
    long apart = 300 * 1000 + 2000;
    long now = System.currentTimeMillis();
    assertEquals("签名的时间差得太多", platform.problem(received, now + apart));
    assertEquals("签名的时间差得太多", platform.problem(received, now - apart));
  }

  @Test
  @DisplayName("随机串每次都是新的：截下来的请求不能再用")
  void cannotBeReplayed() {
    PlatformRequest signed = signature.sign(request());
    assertNull(problem(signed));
    assertNull(problem(signature.sign(request())));
    assertEquals("签名的随机串不对，或者用过", problem(signed));
  }
}
