package cn.example.business.auth;

import cn.example.business.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** 访问平台：不跟随跳转，不重试，应答有大小上限，读完整个应答都算在超时之内。 */
@Component
public final class PlatformHttp {

  static {
    // 连接不留作下次用：留着的连接断了会自动重发一次请求，而授权码只能用一次。
    System.setProperty("jdk.httpclient.keepalive.timeout", "0");
  }

  private final Settings settings;
  private final HttpClient client;

  public PlatformHttp(Settings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.platformTimeout())
            .build();
  }

  /** 平台接口的地址；只有本机的平台可以用明文 http。 */
  HttpRequest.Builder to(String address) {
    try {
      URI uri = URI.create(address);
      if ("https".equals(uri.getScheme()) || settings.platformAddress().isLoopback()) {
        return HttpRequest.newBuilder(uri).header("Accept", "application/json");
      }
    } catch (IllegalArgumentException malformed) {
      throw LoginFailure.answerInvalid("平台给出的不是网址：" + address).causedBy(malformed);
    }
    throw LoginFailure.answerInvalid("平台给出的地址不是 https：" + address);
  }

  PlatformAnswer send(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new BoundedBody());
    try {
      return PlatformAnswer.of(
          answer.get(settings.platformTimeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new LoginFailure(FailureReason.PLATFORM_TIMEOUT).causedBy(late);
    } catch (ExecutionException failed) {
      throw failureOf(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoginFailure(FailureReason.INTERNAL).causedBy(stopped);
    }
  }

  private static LoginFailure failureOf(Throwable error) {
    if (error instanceof BoundedBody.TooLarge) {
      return LoginFailure.answerInvalid("平台的应答太大").causedBy(error);
    }
    if (error instanceof HttpTimeoutException) {
      return new LoginFailure(FailureReason.PLATFORM_TIMEOUT).causedBy(error);
    }
    boolean network = error instanceof IOException;
    return new LoginFailure(network ? FailureReason.PLATFORM_UNREACHABLE : FailureReason.INTERNAL)
        .causedBy(error);
  }
}
