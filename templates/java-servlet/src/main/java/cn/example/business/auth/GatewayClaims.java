package cn.example.business.auth;

import cn.example.business.json.Json;
import java.util.HashMap;
import java.util.Map;

/** 网关说的各项在哪个请求头里；没有的为 null。 */
final class GatewayClaims {
  private GatewayClaims() {}

  /** 账号唯一标识；是不是可用的文本，由 Identity 检查。 */
  static Object subject(Map<String, String> values) {
    return values.get("uid");
  }

  /** 标准的字段名 → 值。 */
  static Map<String, Object> of(Map<String, String> values) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", values.get("uid"));
    claims.put("name", inside(values.get("uinfo"), "name"));
    claims.put("phone_number", inside(values.get("uinfo"), "mobile"));
    return claims;
  }

  /** 值是 JSON 时，其中的一项。 */
  private static Object inside(String text, String... path) {
    Object found = Json.at(Json.parseObject(text), path);
    return found == Json.MISSING ? null : found;
  }
}
