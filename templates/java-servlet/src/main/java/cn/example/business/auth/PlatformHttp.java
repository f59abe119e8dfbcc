package cn.example.business.auth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** 访问平台：不跟随跳转，不重试，应答有大小上限，从连接到读完整个应答都算在超时之内。 */
public final class PlatformHttp implements AutoCloseable {
  /** 2 MB：够放一张 Base64 照片，放不下一份灌水的应答。 */
  private static final int MAX_BYTES = 2 * 1024 * 1024;

  /** 只是保险：同时的登录有多少，本来就由容器的线程数限制。 */
  private static final int MAX_THREADS = 1000;

  private final int timeoutMs;
  private final ExecutorService threads;

  public PlatformHttp(int timeoutMs) {
    this.timeoutMs = timeoutMs;
    // JDK 默认会把失败的 POST 再发一次，而授权码只能用一次。
    System.setProperty("sun.net.http.retryPost", "false");
    threads =
        new ThreadPoolExecutor(
            0,
            MAX_THREADS,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, "platform-http");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** 连不上、超时、应答太大都抛出 LoginFailure。 */
  PlatformAnswer send(PlatformRequest request) {
    Future<PlatformAnswer> exchange = null;
    try {
      exchange = threads.submit(() -> exchange(request));
      return exchange.get(timeoutMs, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw new LoginFailure(FailureReason.PLATFORM_TIMEOUT, e);
    } catch (TimeoutException e) {
      // 平台一点一点地发，单次读取不超时；到了总的期限就不再等。
      exchange.cancel(true);
      throw new LoginFailure(FailureReason.PLATFORM_TIMEOUT, e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new LoginFailure(FailureReason.PLATFORM_TIMEOUT, e);
    } catch (ExecutionException e) {
      throw failureOf(e.getCause());
    }
  }

  private static LoginFailure failureOf(Throwable error) {
    if (error instanceof LoginFailure) {
      return (LoginFailure) error;
    }
    if (error instanceof SocketTimeoutException) {
      return new LoginFailure(FailureReason.PLATFORM_TIMEOUT, error);
    }
    boolean network = error instanceof IOException;
    return new LoginFailure(
        network ? FailureReason.PLATFORM_UNREACHABLE : FailureReason.INTERNAL, error);
  }

  private PlatformAnswer exchange(PlatformRequest request) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(request.address).openConnection();
    try {
      connection.setInstanceFollowRedirects(false);
      connection.setUseCaches(false);
      connection.setConnectTimeout(timeoutMs);
      connection.setReadTimeout(timeoutMs);
      connection.setRequestMethod(request.method);
      request.headers.forEach(connection::setRequestProperty);
      if (!"GET".equals(request.method)) {
        connection.setDoOutput(true);
        connection.getOutputStream().write(request.body == null ? new byte[0] : request.body);
      }
      int status = connection.getResponseCode();
      String type = connection.getContentType();
      String challenge = headerOf(connection, "WWW-Authenticate");
      return new PlatformAnswer(status, type == null ? "" : type, challenge, read(connection));
    } finally {
      // 不留着连接下次再用：平台可能已经关了它，而失败的请求不重发。
      connection.disconnect();
    }
  }

  /** 应答的流由 disconnect 关闭：先关了流，JDK 就会留下这个连接。 */
  private static String read(HttpURLConnection connection) throws IOException {
    InputStream body =
        connection.getResponseCode() >= 400
            ? connection.getErrorStream()
            : connection.getInputStream();
    if (body == null) {
      return "";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > MAX_BYTES) {
        throw LoginFailure.invalid("平台的应答超过 " + MAX_BYTES + " 字节");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new SocketTimeoutException("没有在期限内读完应答");
      }
    }
    String text = new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String headerOf(HttpURLConnection connection, String wanted) {
    for (Map.Entry<String, List<String>> header : connection.getHeaderFields().entrySet()) {
      if (wanted.equalsIgnoreCase(header.getKey())) {
        return String.join(", ", header.getValue());
      }
    }
    return null;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
