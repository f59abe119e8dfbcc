package cn.example.business.auth;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Flow;

/** 写好的一次请求，拆开来签名；签完再装回去。 */
final class PlatformRequest {

  final String method;

  /** 名称不分大小写。 */
  final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  String address;

  /** 没有内容时长度为零。 */
  byte[] body = new byte[0];

  PlatformRequest(String method, String address) {
    this.method = method;
    this.address = address;
  }

  PlatformRequest(HttpRequest request) {
    this(request.method(), request.uri().toString());
    request.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    request.bodyPublisher().ifPresent(publisher -> body = bytesOf(publisher));
  }

  HttpRequest.Builder builder() {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    headers.forEach(request::header);
    return request.method(
        method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
  }

  /** 请求体；没有时是空串。 */
  String bodyText() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** 请求体是表单时的内容，否则是空串。 */
  String formText() {
    return isOf("application/x-www-form-urlencoded") ? bodyText() : "";
  }

  private boolean isOf(String type) {
    return headers.getOrDefault("Content-Type", "").startsWith(type);
  }

  /** 请求体只能订阅；写好的文本都在内存里，订阅时一次给完。 */
  private static byte[] bytesOf(BodyPublisher publisher) {
    var bytes = BodySubscribers.ofByteArray();
    publisher.subscribe(
        new Flow.Subscriber<ByteBuffer>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            bytes.onSubscribe(subscription);
          }

          @Override
          public void onNext(ByteBuffer part) {
            bytes.onNext(List.of(part));
          }

          @Override
          public void onError(Throwable error) {
            bytes.onError(error);
          }

          @Override
          public void onComplete() {
            bytes.onComplete();
          }
        });
    return bytes.getBody().toCompletableFuture().join();
  }
}
