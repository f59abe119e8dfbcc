package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.DeclaredClaim;
import cn.example.business.json.Json;
import cn.example.business.json.JsonLine;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentityTest {
  /** 用户信息里第一项的值是 json。 */
  private static Map<String, String> picked(String json) {
    String[] path = SystemInfo.CLAIMS.get(0).path;
    String userinfo = json;
    for (int at = path.length - 1; at >= 0; at--) {
      userinfo = "{" + JsonLine.quote(path[at]) + ":" + userinfo + ",\"undeclared\":\"x\"}";
    }
    return Identity.pick(Json.parse(userinfo));
  }

  @Test
  @DisplayName("只取声明过的、简短的用户信息")
  void picksDeclaredClaims() {
    if (SystemInfo.CLAIMS.isEmpty()) {
      return;
    }
    DeclaredClaim first = SystemInfo.CLAIMS.get(0);
    assertEquals(Collections.singletonMap(first.name, "甲 乙"), picked("\"甲\\n乙\""));
    assertEquals(Collections.singletonMap(first.name, "甲、1"), picked("[\"甲\",1,{},null]"));
    String large = "\"" + "x".repeat(1_000_001) + "\"";
    for (String json : Arrays.asList("\"\"", "[]", "{}", "null", large)) {
      assertTrue(picked(json).isEmpty());
    }
  }

  @Test
  @DisplayName("唯一标识不将就")
  void refusesOddSubjects() {
    assertEquals("U-1", Identity.requireSubject("U-1"));
    for (Object odd : Arrays.asList("", " ", "a\nb", "x".repeat(256), 1, null, true)) {
      assertThrows(LoginFailure.class, () -> Identity.requireSubject(odd));
    }
  }
}
