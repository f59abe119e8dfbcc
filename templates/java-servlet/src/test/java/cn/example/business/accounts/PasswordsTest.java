package cn.example.business.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  @Test
  void hashesAndVerifies() {
    String hash = Passwords.hash("Correct-Horse-9");
    assertNotEquals(hash, Passwords.hash("Correct-Horse-9"));
    assertTrue(Passwords.verify("Correct-Horse-9", hash));
    assertFalse(Passwords.verify("correct-horse-9", hash));
    assertFalse(Passwords.verify("anything", null));
  }

  @Test
  void wantsSomeStrength() {
    assertTrue(Passwords.problem("short").contains("至少 8 个字符"));
    assertTrue(Passwords.problem("aaaaaaaa").contains("两种"));
    assertNull(Passwords.problem("Correct-Horse-9"));
  }
}
