package cn.example.business.auth;

import cn.example.business.json.JsonLine;
import cn.example.business.web.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** 发给平台的一次请求。 */
final class PlatformRequest {
  final String method;
  final Map<String, String> headers = new LinkedHashMap<>();
  String address;

  /** 没有内容时是 null。 */
  byte[] body;

  PlatformRequest(String method, String address) {
    this.method = method;
    this.address = address;
    header("Accept", "application/json");
  }

  PlatformRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。 */
  PlatformRequest basic(String id, String secret) {
    String pair = Parameters.encode(id) + ":" + Parameters.encode(secret);
    byte[] bytes = pair.getBytes(StandardCharsets.US_ASCII);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  /** RFC 6750 2.1。 */
  PlatformRequest bearer(String accessToken) {
    return header("Authorization", "Bearer " + accessToken);
  }

  PlatformRequest query(Parameters parameters) {
    address = parameters.appendTo(address);
    return this;
  }

  PlatformRequest form(Parameters parameters) {
    return body("application/x-www-form-urlencoded;charset=UTF-8", parameters.encode());
  }

  PlatformRequest json(JsonLine members) {
    return body("application/json", members.toString());
  }

  private PlatformRequest body(String type, String content) {
    body = content.getBytes(StandardCharsets.UTF_8);
    return header("Content-Type", type);
  }
}
