package cn.example.business.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 小部件：掩码、查询串、JSON。 */
class TextTest {

  @Test
  @DisplayName("掩码")
  void masks() {
    assertEquals("", Mask.name(""));
    assertEquals("*", Mask.name("甲"));
    assertEquals("*甲", Mask.name("测甲"));
    assertEquals("**𠮷", Mask.name("测试𠮷"));
    assertEquals("U***", Mask.subject("U1"));
    assertEquals("zw***cd", Mask.subject("zwrz-0001-abcd"));
    assertEquals("100****0001", Mask.claim("phone_number", "10000000001"));
    assertEquals("990*************1X", Mask.claim("id_number", "99010019900101001X"));
    assertEquals("（图片，不展示）", Mask.claim("picture", "AAAA"));
    assertEquals("***", Mask.claim("other", "123"));
  }

  @Test
  @DisplayName("查询串：重复的照样重复，编码有误的不出错")
  void readsQueries() {
    QueryString query = new QueryString("a=1&a=2&b=%E7%94%B2+%zz&c&&%64=x%3Dy");
    assertEquals(List.of("1", "2"), query.all("a"));
    assertNull(query.only("a"));
    assertEquals("甲 %zz", query.only("b"));
    assertEquals("", query.only("c"));
    assertEquals("x=y", query.only("d"));
    assertTrue(query.has("c"));
    assertFalse(new QueryString((String) null).has("c"));
    assertEquals("甲 %zz", new QueryString(query.toString()).only("b"));
  }

  @Test
  @DisplayName("JSON：只认对象；值与类型都相同才算相同")
  void readsJson() {
    assertNull(Json.object("[]"));
    assertNull(Json.object("<html>"));
    Map<String, Object> members = Json.object("{\"a\":{\"b\":0,\"c\":null}}");
    assertTrue(Members.same(Members.at(members, "a", "b"), 0));
    assertFalse(Members.same(Members.at(members, "a", "b"), "0"));
    assertFalse(Members.same(Members.at(members, "a", "b"), false));
    assertTrue(Members.has(members, "a", "c"));
    assertFalse(Members.has(members, "a", "d"));
    assertEquals("{\"a\":\"\\\"\\n\\u0001<\",\"b\":[1,null]}", Json.write(members()));
  }

  private static Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("a", "\"\n\u0001<");
    members.put("b", Arrays.asList(1, null));
    return members;
  }
}
