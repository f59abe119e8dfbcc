package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.Claim;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 从平台的应答里取什么。 */
class IdentityTest {

  @Test
  @DisplayName("只取声明过的、简短的用户信息")
  void picksDeclaredClaims() {
    for (Claim claim : SystemInfo.CLAIMS) {
      if (claim.path().contains(".")) {
        continue;
      }
      assertEquals(Map.of(claim.name(), "甲 乙"), picked(claim, "甲\n乙"));
      List<Object> mixed = Arrays.asList("甲", 1, Map.of(), null);
      assertEquals(Map.of(claim.name(), "甲、1"), picked(claim, mixed));
      for (Object value : Arrays.asList("", List.of(), Map.of(), null, "x".repeat(1_000_001))) {
        assertEquals(Map.of(), picked(claim, value));
      }
    }
  }

  private static Map<String, String> picked(Claim claim, Object value) {
    Map<String, Object> userinfo = new HashMap<>();
    userinfo.put(claim.path(), value);
    userinfo.put("undeclared", "x");
    return Identity.pickClaims(userinfo);
  }

  @Test
  @DisplayName("唯一标识必须是非空的字符串")
  void requiresSubject() {
    assertEquals("U-0001", Identity.requireSubject("U-0001"));
    for (Object value : Arrays.asList("", " ", "a\u0001", "\ud800", "x".repeat(256), 1, null)) {
      assertThrows(LoginFailure.class, () -> Identity.requireSubject(value));
    }
  }
}
