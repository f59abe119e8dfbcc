package cn.example.business;

import cn.example.business.text.FormText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 测试用的浏览器：按主机名存 Cookie，一步一步跟随跳转。 */
final class Browser {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int MAX_HOPS = 10;

  /** “主机 名称” → 值。 */
  final Map<String, String> cookies = new LinkedHashMap<>();

  /** 一次请求，不跟随跳转。 */
  Page request(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  Page post(String url, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(FormText.of(form))));
  }

  private Page send(HttpRequest.Builder request) {
    URI uri = request.build().uri();
    String prefix = uri.getHost() + " ";
    String own =
        cookies.entrySet().stream()
            .filter(cookie -> cookie.getKey().startsWith(prefix))
            .map(cookie -> cookie.getKey().substring(prefix.length()) + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!own.isEmpty()) {
      request.header("Cookie", own);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(line -> keep(prefix, line));
      String location = response.headers().firstValue("location").orElse("");
      return new Page(
          uri.toString(),
          response.statusCode(),
          response.headers(),
          response.body(),
          location.isEmpty() ? "" : uri.resolve(location).toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String prefix, String line) {
    String pair = line.split(";", 2)[0];
    String name = prefix + pair.substring(0, pair.indexOf('='));
    if (line.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }

  /** 打开一个地址并跟随跳转，直到一个真正的页面。 */
  Page open(String url) {
    return follow(request(url));
  }

  Page follow(Page page) {
    Page current = page;
    for (int hops = 0; !current.location().isEmpty() && hops < MAX_HOPS; hops++) {
      current = request(current.location());
    }
    return current;
  }

  /** 提交页面上的表单：带上其中的 _csrf。 */
  Page submit(Page page, String url, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put("_csrf", page.csrf());
    return post(url, form);
  }

  String cookie(String name) {
    return cookies.entrySet().stream()
        .filter(cookie -> cookie.getKey().endsWith(" " + name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
