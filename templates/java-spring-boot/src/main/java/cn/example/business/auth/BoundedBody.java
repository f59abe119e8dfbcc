package cn.example.business.auth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** 收下一个应答，至多 2 MB：够放一张 Base64 照片，放不下一份灌水的应答。 */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final int MAX_BYTES = 2 * 1024 * 1024;

  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private Flow.Subscription subscription;

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = started;
    started.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> chunks) {
    for (ByteBuffer chunk : chunks) {
      byte[] bytes = new byte[chunk.remaining()];
      chunk.get(bytes);
      received.writeBytes(bytes);
    }
    if (received.size() > MAX_BYTES) {
      // 断开连接，余下的内容不再接收。
      subscription.cancel();
      body.completeExceptionally(new TooLarge());
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
