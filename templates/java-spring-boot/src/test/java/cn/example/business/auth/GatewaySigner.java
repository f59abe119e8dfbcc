package cn.example.business.auth;

import java.util.HashMap;
import java.util.Map;

/** 测试里的网关：照它的算法签名。 */
public final class GatewaySigner {

  private GatewaySigner() {}

  /** carried：不带前缀的请求头；返回的多一个签名。 */
  public static Map<String, String> signed(Map<String, String> carried, String secret) {
    Map<String, String> signed = new HashMap<>(carried);
    signed.put(GatewaySignature.SIGNATURE, new GatewaySignature(secret).of(carried));
    return signed;
  }
}
