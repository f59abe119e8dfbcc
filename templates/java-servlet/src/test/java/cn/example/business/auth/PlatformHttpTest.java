package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.web.Parameters;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformHttpTest {
  private final PlatformHttp http = new PlatformHttp(500);
  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket server;

  /** 每个连接上做的事。 */
  private interface Answering {
    void answer(Socket socket) throws Exception;
  }

  private PlatformRequest post(Answering answering) throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  connections.incrementAndGet();
                  socket.getInputStream().read(new byte[4096]);
                  answering.answer(socket);
                } catch (Exception e) {
                  // 对方断开，或者测试结束。
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    String address = "http://127.0.0.1:" + server.getLocalPort() + "/token";
    return new PlatformRequest("POST", address).form(new Parameters().add("code", "x"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    http.close();
  }

  private FailureReason failure(PlatformRequest request) {
    return assertThrows(LoginFailure.class, () -> http.send(request)).reason();
  }

  @Test
  @DisplayName("平台收下请求就断开：不再发第二次")
  void doesNotRetry() throws IOException {
    PlatformRequest request = post(socket -> {});
    assertEquals(FailureReason.PLATFORM_UNREACHABLE, failure(request));
    assertEquals(1, connections.get());
  }

  @Test
  @DisplayName("平台一点一点地发：到了总的期限就不再等")
  void limitsTheWholeExchange() throws IOException {
    PlatformRequest request =
        post(
            socket -> {
              OutputStream out = socket.getOutputStream();
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              for (int sent = 0; sent < 100; sent++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
              }
            });
    long start = System.nanoTime();
    assertEquals(FailureReason.PLATFORM_TIMEOUT, failure(request));
    assertTrue(System.nanoTime() - start < 2_000_000_000L);
  }

  @Test
  @DisplayName("不跟随跳转")
  void followsNoRedirects() throws IOException {
    String answer = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
    byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
    PlatformRequest request = post(socket -> socket.getOutputStream().write(bytes));
    assertEquals(302, http.send(request).status);
    assertEquals(1, connections.get());
  }
}
