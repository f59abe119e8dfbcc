package cn.example.business.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;

/** 网关的签名（SHA256）：请求头里是什么，就对什么验签。密钥只用来计算，不写进日志。 */
final class GatewaySignature {

  /** 请求头的名称，前面还有各环境的前缀。 */
  static final String TIMESTAMP = "timestamp";

  static final String NONCE = "nonce";
  static final String SIGNATURE = "signature";

  private final String secret;

  GatewaySignature(String secret) {
    this.secret = secret;
  }

  /** carried：请求头里的原文，名称不带前缀。比较所用的时间与内容无关。 */
  boolean isRight(Map<String, String> carried) {
    String given = carried.get(SIGNATURE);
    String expected = of(carried);
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** 应有的签名。 */
  String of(Map<String, String> carried) {
    String timestamp = carried.get(TIMESTAMP);
    String nonce = carried.get(NONCE);
    StringBuilder text = new StringBuilder();
    text.append(timestamp);
    text.append(secret);
    text.append(nonce);
    text.append(",");
    text.append(carried.get("uid"));
    text.append(",");
    text.append(carried.get("uinfo"));
    text.append(",");
    text.append(carried.get("ext"));
    text.append(timestamp);
    byte[] bytes = signature(text.toString().getBytes(StandardCharsets.UTF_8));
    StringBuilder digits = new StringBuilder();
    for (byte each : bytes) {
      digits.append(String.format("%02X", each));
    }
    return digits.toString();
  }

  /** 待签文本里已经有密钥。 */
  private static byte[] signature(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
