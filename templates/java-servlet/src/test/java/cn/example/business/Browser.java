package cn.example.business;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 测试用的浏览器：按主机名存 Cookie，一步一步跟随跳转。 */
final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*)(.*)");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** “主机名 名称” → 值。 */
  final Map<String, String> cookies = new LinkedHashMap<>();

  final Map<String, String> headers = new LinkedHashMap<>();

  static final class Page {
    final String url;
    final int status;
    final HttpHeaders headers;
    final String text;

    /** 跳转的去处；不是跳转时为空串。 */
    final String location;

    Page(String url, HttpResponse<String> response) {
      this.url = url;
      status = response.statusCode();
      headers = response.headers();
      text = response.body();
      location =
          headers
              .firstValue("Location")
              .map(to -> URI.create(url).resolve(to).toString())
              .orElse("");
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    String csrf() {
      Matcher matcher = CSRF.matcher(text);
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  /** 一次 GET，不跟随跳转。 */
  Page request(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET(), url);
  }

  /** 一次 POST，不跟随跳转。 */
  Page post(String url, Map<String, String> form) {
    String body = form.entrySet().stream().map(Browser::pair).collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        url);
  }

  private Page send(HttpRequest.Builder request, String url) {
    String host = URI.create(url).getHost() + " ";
    String own =
        cookies.entrySet().stream()
            .filter(cookie -> cookie.getKey().startsWith(host))
            .map(cookie -> cookie.getKey().substring(host.length()) + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    headers.forEach(request::header);
    if (!own.isEmpty()) {
      request.header("Cookie", own);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      for (String line : response.headers().allValues("Set-Cookie")) {
        Matcher cookie = COOKIE.matcher(line);
        if (cookie.matches()) {
          boolean deleted = cookie.group(3).contains("1970");
          if (deleted) {
            cookies.remove(host + cookie.group(1));
          } else {
            cookies.put(host + cookie.group(1), cookie.group(2));
          }
        }
      }
      return new Page(url, response);
    } catch (IOException e) {
      throw new IllegalStateException(url, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 打开一个地址并跟随跳转，直到一个真正的页面。 */
  Page open(String url) {
    return follow(request(url));
  }

  Page follow(Page page) {
    Page current = page;
    for (int hops = 0; !current.location.isEmpty() && hops < 10; hops++) {
      current = request(current.location);
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
        .orElse(null);
  }

  private static String pair(Map.Entry<String, String> field) {
    return encode(field.getKey()) + "=" + encode(field.getValue());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
