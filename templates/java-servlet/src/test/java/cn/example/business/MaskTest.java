package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MaskTest {
  @Test
  void hidesNames() {
    assertEquals("", Mask.name(""));
    assertEquals("*", Mask.name("甲"));
    assertEquals("*甲", Mask.name("测甲"));
    assertEquals("**𠮷", Mask.name("测试𠮷"));
  }

  @Test
  void hidesSubjects() {
    assertEquals("U***", Mask.subject("U1"));
    assertEquals("zw***cd", Mask.subject("zwrz-0001-abcd"));
  }

  @Test
  void hidesClaims() {
    assertEquals("100****0001", Mask.claim("phone_number", "10000000001"));
    assertEquals("990*************1X", Mask.claim("id_number", "99010019900101001X"));
    assertEquals("（图片，不展示）", Mask.claim("picture", "AAAA"));
    assertEquals("***", Mask.claim("other", "123"));
  }
}
