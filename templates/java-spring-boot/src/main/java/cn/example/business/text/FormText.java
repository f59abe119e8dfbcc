package cn.example.business.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** application/x-www-form-urlencoded：表单、查询串。 */
public final class FormText {

  private FormText() {}

  public static String of(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** 网址加上查询参数；网址里可以已经有一些。 */
  public static String addTo(String address, Map<String, String> parameters) {
    String separator = parameters.isEmpty() ? "" : address.contains("?") ? "&" : "?";
    return address + separator + of(parameters);
  }

  /** RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。 */
  public static String basic(String id, String secret) {
    byte[] credentials = (encode(id) + ":" + encode(secret)).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
